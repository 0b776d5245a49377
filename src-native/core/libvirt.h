// The one place that includes libvirt's header. It gives types only: no function of libvirt is linked, each is found at
// run time (library.h), so that one build runs with every libvirt and loads without any.
#pragma once

#include <libvirt/libvirt-admin.h>
#include <libvirt/libvirt-lxc.h>
#include <libvirt/libvirt-qemu.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include "newer.h"
