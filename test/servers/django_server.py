"""A Django site on the loopback address: its own login form with CSRF protection, and an API for users.

Prints its port. The only argument is a new folder for the database; the first line of input is JSON: a user and a
password.

- `/accounts/login/` is Django's form, `/accounts/logout/` its logout.
- `/api/pets` returns the user, and 401 without a session; a POST needs the CSRF token.
- `/test/logins` returns the results of all logins so far, and `/test/expire` ends all sessions.
"""

import json
import sys

import django
import wsgi_listener
from django.conf import settings

folder = sys.argv[1]
known = json.loads(sys.stdin.readline())

settings.configure(
    ALLOWED_HOSTS=["127.0.0.1"],
    SECRET_KEY="only for this test",
    ROOT_URLCONF=__name__,
    INSTALLED_APPS=["django.contrib.auth", "django.contrib.contenttypes", "django.contrib.sessions"],
    MIDDLEWARE=[
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.contrib.auth.middleware.AuthenticationMiddleware",
    ],
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {
                "loaders": [
                    (
                        "django.template.loaders.locmem.Loader",
                        {"registration/login.html": '<form method="post">{% csrf_token %}{{ form }}</form>'},
                    )
                ]
            },
        }
    ],
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": f"{folder}/django.db",
            "OPTIONS": {"timeout": 20},
        }
    },
    PASSWORD_HASHERS=["django.contrib.auth.hashers.PBKDF2PasswordHasher"],
    LOGIN_REDIRECT_URL="/api/pets",
    LOGOUT_REDIRECT_URL="/accounts/login/",
    LOGGING_CONFIG=None,
    USE_TZ=True,
)
django.setup()

from django.contrib.auth.models import User
from django.contrib.auth.signals import user_logged_in, user_login_failed
from django.contrib.auth.views import LoginView, LogoutView
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application
from django.http import HttpResponse, JsonResponse
from django.urls import path

logins = []
user_logged_in.connect(lambda **_: logins.append("logged in"), weak=False)
user_login_failed.connect(lambda **_: logins.append("failed"), weak=False)


def pets(request):
    if not request.user.is_authenticated:
        return JsonResponse({"detail": "Authentication credentials were not provided."}, status=401)
    return JsonResponse({"user": request.user.username, "method": request.method})


def expire(_):
    Session.objects.all().delete()
    return HttpResponse(status=204)


urlpatterns = [
    path("accounts/login/", LoginView.as_view()),
    path("accounts/logout/", LogoutView.as_view()),
    path("api/pets", pets),
    path("test/logins", lambda _: JsonResponse(logins, safe=False)),
    path("test/expire", expire),
]


def main():
    call_command("migrate", verbosity=0)
    User.objects.create_user(known["username"], password=known["password"])
    wsgi_listener.serve(get_wsgi_application())


if __name__ == "__main__":
    main()
