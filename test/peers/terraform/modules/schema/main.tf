# Part of ../../configurations.tf, which is applied with changed = false and then true.
variable "changed" {
  type = bool
}

resource "aws_cognito_user_pool" "schema" {
  name = "schema"

  schema {
    name                = "email"
    attribute_data_type = "String"
    required            = true
    mutable             = true
    string_attribute_constraints {
      min_length = 5
      max_length = 100
    }
  }

  schema {
    name                     = "level"
    attribute_data_type      = "Number"
    developer_only_attribute = false
    mutable                  = true
    required                 = false
    number_attribute_constraints {
      min_value = 1
      max_value = 9
    }
  }

  schema {
    name                     = "member"
    attribute_data_type      = "Boolean"
    developer_only_attribute = false
    mutable                  = false
    required                 = false
  }

  schema {
    name                     = "since"
    attribute_data_type      = "DateTime"
    developer_only_attribute = false
    mutable                  = true
    required                 = false
  }

  # Attributes can be added to a pool, but not removed from it.
  dynamic "schema" {
    for_each = var.changed ? ["team"] : []
    content {
      name                     = schema.value
      attribute_data_type      = "String"
      developer_only_attribute = false
      mutable                  = true
      required                 = false
      string_attribute_constraints {
        min_length = 0
        max_length = 2048
      }
    }
  }
}
