#pragma once

// As core/precompiled.h, with Qt Test.
#include "core/precompiled.h"

#include <QSignalSpy>
#include <QTest>
