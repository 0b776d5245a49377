// Puts functions of ours in the place of ones that a loaded library imports: only for what it calls itself.
#pragma once

namespace nodevirt {

// What the library called before; null: it imports no such function, or the place cannot be written, and nothing has changed.
// From then on calls of the library's, on any thread, reach the replacement.
void* replaceImport(void* library, const char* function, void* replacement);

}  // namespace nodevirt
