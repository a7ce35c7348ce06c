# Part of ../../configurations.tf, which is applied with changed = false and then true.
variable "changed" {
  type = bool
}

locals {
  people = var.changed ? ["ada", "bob", "eve"] : ["ada", "bob", "joe"]
}

resource "aws_cognito_user_pool" "people" {
  name             = "people"
  alias_attributes = ["email", "preferred_username"]
}

resource "aws_cognito_user_group" "teams" {
  for_each     = toset(["red", "blue"])
  name         = each.key
  user_pool_id = aws_cognito_user_pool.people.id
  description  = var.changed ? "The ${each.key} team" : null
  precedence   = each.key == "red" ? 1 : 2
  role_arn     = "arn:aws:iam::000000000000:role/${each.key}"
}

resource "aws_cognito_user" "people" {
  for_each       = toset(local.people)
  user_pool_id   = aws_cognito_user_pool.people.id
  username       = each.key
  enabled        = each.key != "bob" || !var.changed
  password       = each.key == "ada" ? "Passw0rd!x" : null
  message_action = "SUPPRESS"

  attributes = {
    email          = "${each.key}@example.com"
    email_verified = true
    nickname       = var.changed ? upper(each.key) : each.key
  }
}

resource "aws_cognito_user_in_group" "people" {
  for_each     = toset(local.people)
  user_pool_id = aws_cognito_user_pool.people.id
  group_name   = aws_cognito_user_group.teams[each.key == "ada" ? "red" : "blue"].name
  username     = aws_cognito_user.people[each.key].username
}
