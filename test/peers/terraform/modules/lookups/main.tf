# Part of ../../configurations.tf, which is applied with changed = false and then true.
variable "changed" {
  type = bool
}

resource "aws_cognito_user_pool" "lookups" {
  name = "lookups"
  tags = { stage = var.changed ? "live" : "test" }
}

# More than fit on a page.
resource "aws_cognito_user_pool_client" "many" {
  count        = 61
  name         = "client-${count.index}"
  user_pool_id = aws_cognito_user_pool.lookups.id
}

resource "aws_cognito_user_group" "staff" {
  name         = "staff"
  user_pool_id = aws_cognito_user_pool.lookups.id
}

data "aws_cognito_user_pools" "named" {
  name       = aws_cognito_user_pool.lookups.name
  depends_on = [aws_cognito_user_pool.lookups]
}

data "aws_cognito_user_pool" "lookups" {
  user_pool_id = one(data.aws_cognito_user_pools.named.ids)
}

data "aws_cognito_user_pool_clients" "many" {
  user_pool_id = aws_cognito_user_pool.lookups.id
  depends_on   = [aws_cognito_user_pool_client.many]
}

data "aws_cognito_user_pool_client" "first" {
  user_pool_id = aws_cognito_user_pool.lookups.id
  client_id    = aws_cognito_user_pool_client.many[0].id
}

data "aws_cognito_user_groups" "all" {
  user_pool_id = aws_cognito_user_pool.lookups.id
  depends_on   = [aws_cognito_user_group.staff]
}

output "found" {
  value = [
    data.aws_cognito_user_pool.lookups.name,
    length(data.aws_cognito_user_pool_clients.many.client_ids),
    data.aws_cognito_user_pool_client.first.name,
    [for group in data.aws_cognito_user_groups.all.groups : group.group_name],
  ]
}
