// The one place that includes libvirt's header. It gives types only: no function of libvirt is linked, each is found at
// run time (library.h), so that one build runs with every libvirt and loads without any.
#pragma once

#include <libvirt/libvirt.h>
#include <libvirt/libvirt-qemu.h>
#include <libvirt/virterror.h>

// Functions newer than the oldest header that this is built with (Debian 12 ships 9.0.0). Declared here again so that
// every build binds everything; a repeated declaration of the same function is legal.
extern "C" {
int virDomainGetAutostartOnce(virDomainPtr domain, int* autostart);        // 11.2.0
int virDomainSetAutostartOnce(virDomainPtr domain, int autostart);         // 11.2.0
}
