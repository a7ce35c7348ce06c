# Part of ../../configurations.tf, which is applied with changed = false and then true.
variable "changed" {
  type = bool
}

resource "aws_cognito_user_pool" "passwordless" {
  name                     = "passwordless"
  username_attributes      = ["email"]
  auto_verified_attributes = ["email"]

  sign_in_policy {
    allowed_first_auth_factors = var.changed ? ["PASSWORD", "EMAIL_OTP", "WEB_AUTHN"] : ["PASSWORD", "EMAIL_OTP"]
  }

  web_authn_configuration {
    relying_party_id  = "auth.example.com"
    user_verification = var.changed ? "required" : "preferred"
  }
}

resource "aws_cognito_user_pool_client" "app" {
  name                          = "app"
  user_pool_id                  = aws_cognito_user_pool.passwordless.id
  explicit_auth_flows           = ["ALLOW_USER_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
  prevent_user_existence_errors = "ENABLED"
  auth_session_validity         = var.changed ? 15 : 3
}
