# Part of ../../configurations.tf, which is applied with changed = false and then true.
variable "changed" {
  type = bool
}

resource "aws_cognito_user_pool" "devices" {
  name                = "devices"
  deletion_protection = var.changed ? "INACTIVE" : "ACTIVE"
  user_pool_tier      = var.changed ? "ESSENTIALS" : "LITE"

  device_configuration {
    challenge_required_on_new_device      = var.changed
    device_only_remembered_on_user_prompt = true
  }

  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
      priority = 1
    }
    dynamic "recovery_mechanism" {
      for_each = var.changed ? ["verified_phone_number"] : []
      content {
        name     = recovery_mechanism.value
        priority = 2
      }
    }
  }

  password_policy {
    minimum_length                   = var.changed ? 12 : 6
    password_history_size            = var.changed ? 3 : 0
    temporary_password_validity_days = 7
  }

  username_configuration {
    case_sensitive = true
  }
}
