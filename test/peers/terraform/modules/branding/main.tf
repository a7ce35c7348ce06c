# Part of ../../configurations.tf, which is applied with changed = false and then true.
variable "changed" {
  type = bool
}

resource "aws_cognito_user_pool" "branding" {
  name = "branding"
}

resource "aws_cognito_user_pool_domain" "branding" {
  domain       = "branding"
  user_pool_id = aws_cognito_user_pool.branding.id
}

resource "aws_cognito_user_pool_client" "app" {
  name         = "app"
  user_pool_id = aws_cognito_user_pool.branding.id
}

# The pool must have its domain first, so the ids come from there.
resource "aws_cognito_user_pool_ui_customization" "all" {
  css          = var.changed ? ".banner-customizable { background: black; }" : ".banner-customizable { background: navy; }"
  image_file   = var.changed ? null : base64encode("an image")
  user_pool_id = aws_cognito_user_pool_domain.branding.user_pool_id
}

resource "aws_cognito_user_pool_ui_customization" "app" {
  client_id    = aws_cognito_user_pool_client.app.id
  css          = ".label-customizable { font-weight: ${var.changed ? 700 : 400}; }"
  user_pool_id = aws_cognito_user_pool_domain.branding.user_pool_id
}
