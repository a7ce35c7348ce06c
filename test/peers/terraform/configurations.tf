# Every configuration in modules/, at once: starting the AWS provider takes most of the time.
variable "changed" {
  type    = bool
  default = false
}

module "bare" {
  source  = "./modules/bare"
  changed = var.changed
}

module "branding" {
  source  = "./modules/branding"
  changed = var.changed
}

module "clients" {
  source  = "./modules/clients"
  changed = var.changed
}

module "devices" {
  source  = "./modules/devices"
  changed = var.changed
}

module "lookups" {
  source  = "./modules/lookups"
  changed = var.changed
}

module "messages" {
  source  = "./modules/messages"
  changed = var.changed
}

module "passwordless" {
  source  = "./modules/passwordless"
  changed = var.changed
}

module "people" {
  source  = "./modules/people"
  changed = var.changed
}

module "protection" {
  source  = "./modules/protection"
  changed = var.changed
}

module "schema" {
  source  = "./modules/schema"
  changed = var.changed
}

module "triggers" {
  source  = "./modules/triggers"
  changed = var.changed
}

output "found" {
  value = module.lookups.found
}
