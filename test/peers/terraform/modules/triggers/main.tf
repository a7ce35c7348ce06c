# Part of ../../configurations.tf, which is applied with changed = false and then true.
variable "changed" {
  type = bool
}

locals {
  function = "arn:aws:lambda:us-east-1:000000000000:function"
}

resource "aws_cognito_user_pool" "triggers" {
  name = "triggers"

  lambda_config {
    pre_sign_up         = "${local.function}:sign-up"
    post_confirmation   = var.changed ? null : "${local.function}:confirmed"
    pre_authentication  = "${local.function}:before"
    post_authentication = "${local.function}:after"
    custom_message      = "${local.function}:message"
    user_migration      = "${local.function}:migrate"
    kms_key_id          = "arn:aws:kms:us-east-1:000000000000:key/1"

    pre_token_generation_config {
      lambda_arn     = "${local.function}:token"
      lambda_version = var.changed ? "V3_0" : "V2_0"
    }

    custom_email_sender {
      lambda_arn     = "${local.function}:mail"
      lambda_version = "V1_0"
    }
  }
}
