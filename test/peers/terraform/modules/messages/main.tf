# Part of ../../configurations.tf, which is applied with changed = false and then true.
variable "changed" {
  type = bool
}

resource "aws_cognito_user_pool" "messages" {
  name                       = "messages"
  username_attributes        = ["email", "phone_number"]
  auto_verified_attributes   = ["email", "phone_number"]
  mfa_configuration          = var.changed ? "ON" : "OPTIONAL"
  sms_authentication_message = "Your code is {####}"

  email_configuration {
    email_sending_account  = "DEVELOPER"
    from_email_address     = "Shop <hello@example.com>"
    reply_to_email_address = var.changed ? "help@example.com" : "hello@example.com"
    source_arn             = "arn:aws:ses:us-east-1:000000000000:identity/hello@example.com"
  }

  sms_configuration {
    external_id    = "shop"
    sns_caller_arn = "arn:aws:iam::000000000000:role/sms"
    sns_region     = "us-east-1"
  }

  software_token_mfa_configuration {
    enabled = true
  }

  email_mfa_configuration {
    message = "Your code is {####}"
    subject = "Sign in"
  }

  verification_message_template {
    default_email_option  = var.changed ? "CONFIRM_WITH_LINK" : "CONFIRM_WITH_CODE"
    email_message         = "Your code is {####}"
    email_subject         = "Confirm your address"
    email_message_by_link = "Please {##click here##}"
    email_subject_by_link = "Confirm your address"
    sms_message           = "Your code is {####}"
  }

  admin_create_user_config {
    allow_admin_create_user_only = var.changed
  }
}
