#!/bin/sh
# checkpassword's status for "I cannot tell now".
exit 111
