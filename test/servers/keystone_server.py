"""OpenStack Keystone on the loopback address, with its database and keys in a new folder.

Prints its port. The only argument is the folder; the first line of input is JSON: the administrator and a project,
and the number of wrong passwords that lock an account.
"""

import base64
import json
import os
import sys

import wsgi_listener

# Keystone parses the arguments too.
folder = sys.argv.pop(1)

import keystone.server
from keystone.cmd import bootstrap
from keystone.common.sql import upgrades
from keystone.server.flask import core

CONFIG = """
[DEFAULT]
log_file = {folder}/keystone.log
[database]
connection = sqlite:///{folder}/keystone.db
[fernet_tokens]
key_repository = {folder}/tokens
[fernet_receipts]
key_repository = {folder}/receipts
[credential]
key_repository = {folder}/credentials
[cache]
enabled = true
backend = dogpile.cache.memory
[identity]
password_hash_rounds = 4
[security_compliance]
lockout_failure_attempts = {attempts}
"""


def prepare(known):
    for repository in ("tokens", "receipts", "credentials"):
        os.makedirs(f"{folder}/{repository}", 0o700)
        # One key in use, and the next one.
        for name in ("0", "1"):
            with open(f"{folder}/{repository}/{name}", "w") as file:
                file.write(base64.urlsafe_b64encode(os.urandom(32)).decode())
    config = f"{folder}/keystone.conf"
    with open(config, "w") as file:
        file.write(CONFIG.format(folder=folder, attempts=known["attempts"]))
    return config


def fill(config, known):
    """Creates the tables, and the administrator with a project and roles."""
    keystone.server.configure(config_files=[config])
    upgrades.offline_sync_database_to_version()
    bootstrapper = bootstrap.Bootstrapper()
    bootstrapper.admin_username = known["username"]
    bootstrapper.admin_password = known["password"]
    bootstrapper.project_name = known["project"]
    bootstrapper.admin_role_name = "admin"
    bootstrapper.service_name = "keystone"
    bootstrapper.public_url = "http://127.0.0.1/v3"
    bootstrapper.bootstrap()


def main():
    known = json.loads(sys.stdin.readline())
    config = prepare(known)
    # Keystone can be set up only once in a process.
    child = os.fork()
    if child == 0:
        fill(config, known)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    if status != 0:
        sys.exit("The database was not filled.")
    application = core.initialize_application(name="public", config_files=[config])
    wsgi_listener.serve(application)


if __name__ == "__main__":
    main()
