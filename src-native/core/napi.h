// The one place that includes Node-API, so that its settings are the same everywhere.
#pragma once

// A worker that is terminated while it runs an argument's getter, or a callback of ours, leaves an exception that cannot be
// thrown again. Without this node-addon-api ends the whole process for it.
#define NODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS

#include <napi.h>
