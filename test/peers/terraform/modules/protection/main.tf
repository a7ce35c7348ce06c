# Part of ../../configurations.tf, which is applied with changed = false and then true.
variable "changed" {
  type = bool
}

resource "aws_cognito_user_pool" "protection" {
  name           = "protection"
  user_pool_tier = "PLUS"

  user_pool_add_ons {
    advanced_security_mode = var.changed ? "ENFORCED" : "AUDIT"
  }
}

resource "aws_cognito_user_pool_client" "app" {
  name         = "app"
  user_pool_id = aws_cognito_user_pool.protection.id
}

resource "aws_cognito_risk_configuration" "pool" {
  user_pool_id = aws_cognito_user_pool.protection.id

  account_takeover_risk_configuration {
    notify_configuration {
      from       = "security@example.com"
      source_arn = "arn:aws:ses:us-east-1:000000000000:identity/example.com"

      block_email {
        subject   = "A sign-in was blocked"
        html_body = "<p>We blocked a sign-in.</p>"
        text_body = "We blocked a sign-in."
      }
    }

    actions {
      high_action {
        event_action = "BLOCK"
        notify       = true
      }
      low_action {
        event_action = var.changed ? "MFA_IF_CONFIGURED" : "NO_ACTION"
        notify       = false
      }
    }
  }

  compromised_credentials_risk_configuration {
    event_filter = ["SIGN_IN"]
    actions {
      event_action = "BLOCK"
    }
  }
}

resource "aws_cognito_risk_configuration" "app" {
  user_pool_id = aws_cognito_user_pool.protection.id
  client_id    = aws_cognito_user_pool_client.app.id

  risk_exception_configuration {
    blocked_ip_range_list = var.changed ? ["10.10.10.10/32", "10.10.10.11/32"] : ["10.10.10.10/32"]
    skipped_ip_range_list = var.changed ? ["10.10.10.12/32"] : null
  }
}
