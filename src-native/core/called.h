// For the project's own tests: with NODEVIRT_CALLED=file each C function's name is appended to the file when it is first called.
#pragma once

namespace nodevirt {

void recordCall(const char* function);

}  // namespace nodevirt
