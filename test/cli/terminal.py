"""Runs a program in its own terminal: REPORT STDOUT PROGRAM ARGUMENT...

Standard input is typed into the terminal, and what the terminal shows is written to standard output. The program's
standard output goes to the file STDOUT, or to the terminal if that is `-`. When it ends, its exit code is written to the file REPORT, with whether the
terminal's mode is the same as before.
"""

import fcntl
import json
import os
import select
import sys
import termios

report, stdout, *command = sys.argv[1:]
screen, terminal = os.openpty()
before = termios.tcgetattr(terminal)
child = os.fork()
if child == 0:
    os.setsid()
    fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
    os.dup2(terminal, 0)
    os.dup2(terminal if stdout == "-" else os.open(stdout, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), 1)
    os.dup2(terminal, 2)
    os.execvp(command[0], command)

typed = [0]
ended = None
while True:
    readable, _, _ = select.select([screen, *typed], [], [], 0 if ended else 0.02)
    if 0 in readable:
        text = os.read(0, 65536)
        if text:
            os.write(screen, text)
        else:
            typed.clear()
    if screen in readable:
        os.write(1, os.read(screen, 65536))
    elif ended:
        break
    if not ended:
        pid, status = os.waitpid(child, os.WNOHANG)
        ended = pid and [status]

same = termios.tcgetattr(terminal) == before
with open(report, "w") as file:
    json.dump({"exitCode": os.waitstatus_to_exitcode(ended[0]), "isRestored": same}, file)
