// What tells the objects of a list apart, of all of them at once.
#pragma once

#include "../core/handle.h"

namespace nodevirt {

// Two texts for each handle, one after the other: the name and the UUID; of a volume its name and its key. All handles are of one
// kind. Asks no daemon: libvirt keeps them in the object. An empty array where the kind has no such texts, or one of them is
// missing.
Napi::Value identities(const Napi::CallbackInfo& info);

}  // namespace nodevirt
