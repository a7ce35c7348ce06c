# Part of ../../configurations.tf, which is applied with changed = false and then true.
variable "changed" {
  type = bool
}

resource "aws_cognito_user_pool" "bare" {
  name = "bare"
  tags = var.changed ? { stage = "live" } : {}
}

resource "aws_cognito_user_pool_client" "bare" {
  name         = var.changed ? "renamed" : "bare"
  user_pool_id = aws_cognito_user_pool.bare.id
}
