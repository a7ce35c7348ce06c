variable "stage" {
  type    = string
  default = "test"
}

variable "callbacks" {
  type    = list(string)
  default = ["https://app.example.com/signed-in", "http://localhost:3000"]
}

variable "scopes" {
  type    = set(string)
  default = ["read"]
}

variable "managed_login" {
  type    = number
  default = 1
}

resource "aws_cognito_user_pool" "shop" {
  name                     = "shop"
  alias_attributes         = ["email"]
  auto_verified_attributes = ["email"]
  mfa_configuration        = "OPTIONAL"
  deletion_protection      = "INACTIVE"

  tags = {
    stage = var.stage
    owner = "ada"
  }

  username_configuration {
    case_sensitive = false
  }

  password_policy {
    minimum_length                   = 10
    require_lowercase                = true
    require_numbers                  = true
    require_symbols                  = false
    require_uppercase                = true
    temporary_password_validity_days = 3
  }

  schema {
    name                = "team"
    attribute_data_type = "String"
    mutable             = true
    string_attribute_constraints {
      min_length = 1
      max_length = 20
    }
  }

  software_token_mfa_configuration {
    enabled = true
  }

  account_recovery_setting {
    recovery_mechanism {
      name     = "verified_email"
      priority = 1
    }
  }

  admin_create_user_config {
    allow_admin_create_user_only = false
    invite_message_template {
      email_subject = "Welcome"
      email_message = "Hello {username}, your password is {####}"
      sms_message   = "Hello {username}, your password is {####}"
    }
  }

  user_attribute_update_settings {
    attributes_require_verification_before_update = ["email"]
  }
}

resource "aws_cognito_user_pool_domain" "prefix" {
  domain                = "shop-${var.stage}"
  user_pool_id          = aws_cognito_user_pool.shop.id
  managed_login_version = var.managed_login
}

resource "aws_cognito_user_pool_domain" "custom" {
  domain          = "auth.shop.example.com"
  certificate_arn = "arn:aws:acm:us-east-1:000000000000:certificate/1"
  user_pool_id    = aws_cognito_user_pool.shop.id
}

resource "aws_cognito_resource_server" "orders" {
  identifier   = "https://orders.example.com"
  name         = "Orders, ${var.stage}"
  user_pool_id = aws_cognito_user_pool.shop.id

  dynamic "scope" {
    for_each = var.scopes
    content {
      scope_name        = scope.value
      scope_description = "May ${scope.value} orders."
    }
  }
}

resource "aws_cognito_identity_provider" "google" {
  user_pool_id  = aws_cognito_user_pool.shop.id
  provider_name = "Google"
  provider_type = "Google"

  provider_details = {
    client_id                     = "google-${var.stage}"
    client_secret                 = "secret"
    authorize_scopes              = "openid email"
    attributes_url                = "https://people.googleapis.com/v1/people/me?personFields="
    attributes_url_add_attributes = "true"
    authorize_url                 = "https://accounts.google.com/o/oauth2/v2/auth"
    oidc_issuer                   = "https://accounts.google.com"
    token_request_method          = "POST"
    token_url                     = "https://www.googleapis.com/oauth2/v4/token"
  }

  attribute_mapping = {
    email    = "email"
    username = "sub"
  }
}

resource "aws_cognito_identity_provider" "company" {
  user_pool_id    = aws_cognito_user_pool.shop.id
  provider_name   = "Company"
  provider_type   = "OIDC"
  idp_identifiers = ["company-${var.stage}.example.com"]

  provider_details = {
    client_id                     = "company"
    client_secret                 = "secret"
    authorize_scopes              = "openid"
    attributes_request_method     = "GET"
    attributes_url_add_attributes = "false"
    oidc_issuer                   = "https://issuer.example.com"
  }

  attribute_mapping = {
    email         = "mail"
    "custom:team" = "team"
    username      = "sub"
  }
}

resource "aws_cognito_user_pool_client" "app" {
  name         = "app"
  user_pool_id = aws_cognito_user_pool.shop.id

  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_flows                  = ["code"]
  allowed_oauth_scopes                 = concat(["openid", "email"], aws_cognito_resource_server.orders.scope_identifiers)
  callback_urls                        = var.callbacks
  logout_urls                          = ["https://app.example.com/"]
  default_redirect_uri                 = var.callbacks[0]
  explicit_auth_flows                  = ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"]
  prevent_user_existence_errors        = "ENABLED"
  access_token_validity                = 30
  id_token_validity                    = 30
  refresh_token_validity               = 7
  supported_identity_providers = [
    "COGNITO",
    aws_cognito_identity_provider.google.provider_name,
    aws_cognito_identity_provider.company.provider_name,
  ]

  token_validity_units {
    access_token  = "minutes"
    id_token      = "minutes"
    refresh_token = "days"
  }
}

resource "aws_cognito_user_pool_client" "machine" {
  name         = "machine"
  user_pool_id = aws_cognito_user_pool.shop.id

  generate_secret                      = true
  allowed_oauth_flows_user_pool_client = true
  allowed_oauth_flows                  = ["client_credentials"]
  allowed_oauth_scopes                 = aws_cognito_resource_server.orders.scope_identifiers
}

resource "aws_cognito_user_group" "staff" {
  name         = "staff"
  user_pool_id = aws_cognito_user_pool.shop.id
  description  = "Staff (${var.stage})"
  precedence   = 1
}

resource "aws_cognito_user" "ada" {
  user_pool_id   = aws_cognito_user_pool.shop.id
  username       = "ada"
  message_action = "SUPPRESS"

  attributes = {
    email          = "ada@example.com"
    email_verified = true
  }
}

resource "aws_cognito_user_in_group" "ada" {
  user_pool_id = aws_cognito_user_pool.shop.id
  group_name   = aws_cognito_user_group.staff.name
  username     = aws_cognito_user.ada.username
}

output "pool" {
  value = aws_cognito_user_pool.shop.id
}
