# Part of ../../configurations.tf, which is applied with changed = false and then true.
variable "changed" {
  type = bool
}

resource "aws_cognito_user_pool" "clients" {
  name = "clients"

  schema {
    name                = "team"
    attribute_data_type = "String"
    mutable             = true
    string_attribute_constraints {}
  }
}

resource "aws_cognito_user_pool_client" "flows" {
  for_each = {
    older  = ["ADMIN_NO_SRP_AUTH", "USER_PASSWORD_AUTH"]
    custom = ["CUSTOM_AUTH_FLOW_ONLY"]
    all    = ["ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_USER_AUTH"]
    none   = []
  }
  name                = "flows-${each.key}"
  user_pool_id        = aws_cognito_user_pool.clients.id
  explicit_auth_flows = var.changed && each.key == "none" ? ["ALLOW_USER_SRP_AUTH"] : each.value
}

resource "aws_cognito_user_pool_client" "secret" {
  name                          = "secret"
  user_pool_id                  = aws_cognito_user_pool.clients.id
  generate_secret               = true
  enable_token_revocation       = !var.changed
  prevent_user_existence_errors = var.changed ? "LEGACY" : "ENABLED"
  read_attributes               = ["email", "custom:team"]
  write_attributes              = var.changed ? ["email", "custom:team"] : ["email"]
  explicit_auth_flows           = ["ALLOW_USER_SRP_AUTH"]

  refresh_token_rotation {
    feature                    = "ENABLED"
    retry_grace_period_seconds = var.changed ? 0 : 30
  }

  analytics_configuration {
    application_arn  = "arn:aws:mobiletargeting:us-east-1:000000000000:apps/1"
    user_data_shared = true
  }
}

resource "aws_cognito_user_pool_client" "units" {
  name                   = "units"
  user_pool_id           = aws_cognito_user_pool.clients.id
  access_token_validity  = var.changed ? 10 : 1
  id_token_validity      = 600
  refresh_token_validity = 2

  token_validity_units {
    access_token  = var.changed ? "minutes" : "hours"
    id_token      = "seconds"
    refresh_token = "hours"
  }
}
