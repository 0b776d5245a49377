// The one place that includes Node-API, so that its settings are the same everywhere.
#pragma once

#include <napi.h>
