// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

/**
 * The types of elements: the code of the text ('' for none), the attributes, the children, and whether anything else may stand in it.
 * An attribute is 'code:property=name', a child '*row:property=name', with a star where there may be many, and no name where it is the
 * property's. Codes: s text, y yes or no, o on or off, t true or false, n whole number, f number. @internal
 */
export const rows: readonly (readonly [text: string, attributes: string, children: string, any?: boolean])[] = [
  ['', 's:type n:id', '*25:sysinfo *55:seclabels=seclabel 17:name 18:uuid 19:hwuuid 20:genid 21:title 22:description 23:metadata 24:cpu 26:bootloader 27:bootloaderArgs=bootloader_args 28:os 29:clock 30:throttlegroups 31:memory 32:maxMemory 33:currentMemory 34:memoryBacking 35:vcpu 36:vcpus 37:iothreads 38:iothreadids 39:defaultiothread 40:blkiotune 41:memtune 42:cputune 43:numatune 44:iommufd 45:resource 46:features 47:onReboot=on_reboot 48:onPoweroff=on_poweroff 49:onCrash=on_crash 50:onLockfailure=on_lockfailure 51:pm 52:perf 53:idmap 54:devices 56:qemuCommandline=qemu:commandline 57:qemuCapabilities=qemu:capabilities 58:qemuDeprecation=qemu:deprecation 59:qemuOverride=qemu:override 60:lxcNamespace=lxc:namespace 61:keywrap 62:launchSecurity 63:bhyveCommandline=bhyve:commandline 64:xenCommandline=xen:commandline 65:vmwareDatacenterpath=vmware:datacenterpath'], // 0 Domain
  ['', 'n:connections y:ipv6 y:trustGuestRxFilters', '*72:portgroups=portgroup *78:ips=ip *79:routes=route 66:name 21:title 22:description 23:metadata 18:uuid 67:bridge 68:mtu 69:mac 70:forward 71:virtualport 73:domain 74:dns 75:bandwidth 76:vlan 77:port 80:dnsmasqOptions=dnsmasq:options'], // 1 Network
  ['', 's:type', '81:name 18:uuid 82:capacity 83:allocation 84:available 85:features 86:source 87:target 88:fsMountOpts=fs:mount_opts 89:refresh 90:rbdConfigOpts=rbd:config_opts'], // 2 StoragePool
  ['', 's:type', '66:name 91:key 92:source 82:capacity 83:allocation 93:physical 94:target 95:backingStore'], // 3 StorageVolume
  ['', '', '*97:devnodes=devnode *100:capabilities=capability 66:name 96:path 98:parent 99:driver'], // 4 NodeDevice
  ['', 's:type s:name', '*105:protocols=protocol 101:start 102:mac 103:link 104:mtu 106:bridge 107:bond 108:vlan'], // 5 Interface
  ['', 's:name s:chain n:priority', '*109:filterrefs=filterref *110:rules=rule 18:uuid'], // 6 NWFilter
  ['', '', '111:owner 112:portdev 113:linkdev 69:mac 109:filterref 114:backend'], // 7 NWFilterBinding
  ['', 'y:ephemeral y:private', '18:uuid 22:description 115:usage'], // 8 Secret
  ['', '', '66:name 22:description 116:state 117:creationTime 118:memory 119:disks 120:revertDisks 121:active 0:domain 122:inactiveDomain 123:parent 124:cookie'], // 9 Snapshot
  ['', '', '125:name 22:description 126:creationTime 127:disks 0:domain 128:parent'], // 10 Checkpoint
  ['', 's:mode', '129:incremental 130:disks 131:server'], // 11 Backup
  ['', '', '*133:guests=guest 132:host'], // 12 Capabilities
  ['', '', '134:path 135:domain 136:machine 137:arch 138:vcpu 139:iothreads 140:os 141:cpu 142:memoryBacking 143:devices 144:features'], // 13 DomainCapabilities
  ['', 's:mode s:match s:check o:deprecatedFeatures=deprecated_features o:migratable', '*148:features=feature *157:pages 145:model 146:vendor 147:topology 149:numa 150:cache 151:maxphysaddr 152:arch 153:featuresElement=features 154:microcode 155:signature 156:counter'], // 14 Cpu
  ['', '', '18:uuid 111:owner 69:mac 158:group 159:rxfilters 71:virtualport 75:bandwidth 76:vlan 77:port 160:plug'], // 15 NetworkPort
  ['', '', '*161:pools=pool'], // 16 StoragePoolCapabilities
  ['s', '', ''], // 17 Domain/name
  ['s', '', ''], // 18 Domain/uuid
  ['s', '', ''], // 19 Domain/hwuuid
  ['s', '', ''], // 20 Domain/genid
  ['s', '', ''], // 21 Domain/title
  ['s', '', ''], // 22 Domain/description
  ['', '', '', true], // 23 Domain/metadata
  ['', 's:mode s:match s:check o:deprecatedFeatures=deprecated_features o:migratable', '*162:features=feature 145:model 146:vendor 147:topology 149:numa 150:cache 151:maxphysaddr'], // 24 Domain/cpu
  ['', 's:type', '*165:baseBoards=baseBoard *168:entries=entry 163:bios 164:system 166:chassis 167:oemStrings'], // 25 Domain/sysinfo
  ['s', '', ''], // 26 Domain/bootloader
  ['s', '', ''], // 27 Domain/bootloader_args
  ['', 's:firmware', '*180:boots=boot *186:initargs=initarg *187:initenvs=initenv 169:type 170:kernel 171:initrd 172:root 173:cmdline 174:shim 175:dtb 176:firmwareElement=firmware 177:loader 178:nvram 179:varstore 181:bootmenu 182:smbios 183:bios 184:acpi 185:init 188:initdir 189:inituser 190:initgroup'], // 28 Domain/os
  ['', 's:offset s:adjustment s:timezone s:basis n:start', '*191:timers=timer'], // 29 Domain/clock
  ['', '', '*192:throttlegroups=throttlegroup'], // 30 Domain/throttlegroups
  ['n', 's:unit o:dumpCore', ''], // 31 Domain/memory
  ['n', 's:unit n:slots', ''], // 32 Domain/maxMemory
  ['n', 's:unit', ''], // 33 Domain/currentMemory
  ['', '', '193:hugepages 194:nosharepages 195:locked 196:source 197:access 198:allocation 199:discard'], // 34 Domain/memoryBacking
  ['n', 's:placement s:cpuset n:current', ''], // 35 Domain/vcpu
  ['', '', '*200:vcpus=vcpu'], // 36 Domain/vcpus
  ['n', '', ''], // 37 Domain/iothreads
  ['', '', '*201:iothreads=iothread'], // 38 Domain/iothreadids
  ['', 'n:threadPoolMin=thread_pool_min n:threadPoolMax=thread_pool_max', ''], // 39 Domain/defaultiothread
  ['', '', '*203:devices=device 202:weight'], // 40 Domain/blkiotune
  ['', '', '204:hardLimit=hard_limit 205:softLimit=soft_limit 206:minGuarantee=min_guarantee 207:swapHardLimit=swap_hard_limit'], // 41 Domain/memtune
  ['', '', '*217:vcpupins=vcpupin *219:iothreadpins=iothreadpin *220:vcpuscheds=vcpusched *221:iothreadscheds=iothreadsched *223:cachetunes=cachetune *224:memorytunes=memorytune *225:energytunes=energytune 208:shares 209:globalPeriod=global_period 210:globalQuota=global_quota 211:period 212:quota 213:emulatorPeriod=emulator_period 214:emulatorQuota=emulator_quota 215:iothreadPeriod=iothread_period 216:iothreadQuota=iothread_quota 218:emulatorpin 222:emulatorsched'], // 42 Domain/cputune
  ['', '', '*227:memnodes=memnode 226:memory'], // 43 Domain/numatune
  ['', 'y:enabled s:fdgroup', ''], // 44 Domain/iommufd
  ['', '', '228:partition 229:fibrechannel'], // 45 Domain/resource
  ['', '', '230:pae 231:apic 232:acpi 233:hap 234:hyperv 235:viridian 236:kvm 237:xen 238:privnet 239:pvspinlock 240:capabilities 241:pmu 242:vmport 243:gic 244:smm 245:ioapic 246:hpt 247:vmcoreinfo 248:htm 249:nestedHv=nested-hv 250:msrs 251:ccfAssist=ccf-assist 252:cfpc 253:sbbc 254:ibs 255:tcg 256:asyncTeardown=async-teardown 257:ras 258:ps2 259:aia 260:virtualization'], // 46 Domain/features
  ['s', '', ''], // 47 Domain/on_reboot
  ['s', '', ''], // 48 Domain/on_poweroff
  ['s', '', ''], // 49 Domain/on_crash
  ['s', '', ''], // 50 Domain/on_lockfailure
  ['', '', '261:suspendToMem=suspend-to-mem 262:suspendToDisk=suspend-to-disk'], // 51 Domain/pm
  ['', '', '*263:events=event'], // 52 Domain/perf
  ['', '', '*264:uids=uid *265:gids=gid'], // 53 Domain/idmap
  ['', '', '*267:disks=disk *268:controllers=controller *269:leases=lease *270:filesystems=filesystem *271:interfaces=interface *272:inputs=input *273:sounds=sound *274:audios=audio *275:hostdevs=hostdev *276:graphics *277:videos=video *278:consoles=console *279:parallels=parallel *280:serials=serial *281:channels=channel *282:smartcards=smartcard *283:hubs=hub *284:redirdevs=redirdev *285:redirfilters=redirfilter *286:rngs=rng *287:tpms=tpm *288:shmems=shmem *289:memories=memory *290:cryptos=crypto *291:watchdogs=watchdog *294:panics=panic *295:iommus=iommu 266:emulator 292:memballoon 293:nvram 296:vsock 297:pstore'], // 54 Domain/devices
  ['', 's:model s:type y:relabel', '298:label 299:imagelabel 300:baselabel'], // 55 Domain/seclabel
  ['', '', '*301:args=qemu:arg *302:envs=qemu:env'], // 56 Domain/qemu-commandline
  ['', '', '*303:adds=qemu:add *304:dels=qemu:del'], // 57 Domain/qemu-capabilities
  ['', 's:behavior', ''], // 58 Domain/qemu-deprecation
  ['', '', '*305:devices=qemu:device'], // 59 Domain/qemu-override
  ['', '', '306:sharenet=lxc:sharenet 307:shareipc=lxc:shareipc 308:shareuts=lxc:shareuts'], // 60 Domain/lxc-namespace
  ['', '', '*309:ciphers=cipher'], // 61 Domain/keywrap
  ['', 's:type y:kernelHashes y:authorKey y:vcek', '310:cbitpos 311:reducedPhysBits 312:policy 313:handle 314:dhCert 315:session 316:guestVisibleWorkarounds 317:idBlock 318:idAuth 319:hostData 320:mrConfigId 321:mrOwner 322:mrOwnerConfig 323:quoteGenerationService'], // 62 Domain/launchSecurity
  ['', '', '*324:args=bhyve:arg'], // 63 Domain/bhyve-commandline
  ['', '', '*325:args=xen:arg'], // 64 Domain/xen-commandline
  ['s', '', ''], // 65 Domain/vmware-datacenterpath
  ['s', '', ''], // 66 Network/name
  ['', 's:name s:zone o:stp n:delay s:macTableManager', ''], // 67 Network/bridge
  ['', 'n:size', ''], // 68 Network/mtu
  ['', 's:address', ''], // 69 Network/mac
  ['', 's:dev s:mode y:managed', '*326:interfaces=interface *327:addresses=address 328:pf 329:driver 330:nat'], // 70 Network/forward
  ['', 's:type', '331:parameters'], // 71 Network/virtualport
  ['', 's:name y:default y:trustGuestRxFilters', '71:virtualport 75:bandwidth 76:vlan'], // 72 Network/portgroup
  ['', 's:name y:localOnly y:register', ''], // 73 Network/domain
  ['', 'y:enable y:forwardPlainNames', '*332:forwarders=forwarder *333:txts=txt *334:srvs=srv *335:hosts=host'], // 74 Network/dns
  ['', 'n:classID', '336:inbound 337:outbound'], // 75 Network/bandwidth
  ['', 'y:trunk', '*338:tags=tag'], // 76 Network/vlan
  ['', 'y:isolated', ''], // 77 Network/port
  ['', 's:address s:netmask n:prefix s:family y:localPtr', '339:tftp 340:dhcp'], // 78 Network/ip
  ['', 's:family s:address s:netmask n:prefix s:gateway n:metric', ''], // 79 Network/route
  ['', '', '*341:options=dnsmasq:option'], // 80 Network/dnsmasq-options
  ['s', '', ''], // 81 StoragePool/name
  ['n', 's:unit', ''], // 82 StoragePool/capacity
  ['n', 's:unit', ''], // 83 StoragePool/allocation
  ['n', 's:unit', ''], // 84 StoragePool/available
  ['', '', '342:cow'], // 85 StoragePool/features
  ['', '', '*345:devices=device *347:hosts=host *66:names=name 343:vendor 344:product 346:format 348:dir 349:protocol 350:initiator 351:auth 352:adapter'], // 86 StoragePool/source
  ['', '', '134:path 353:permissions'], // 87 StoragePool/target
  ['', '', '*354:options=fs:option'], // 88 StoragePool/fs-mount_opts
  ['', '', '355:volume'], // 89 StoragePool/refresh
  ['', '', '*356:options=rbd:option'], // 90 StoragePool/rbd-config_opts
  ['s', '', ''], // 91 StorageVolume/key
  ['', '', '*357:devices=device'], // 92 StorageVolume/source
  ['n', 's:unit', ''], // 93 StorageVolume/physical
  ['', '', '96:path 358:format 353:permissions 359:timestamps 360:encryption 361:compat 362:nocow 363:clusterSize 364:features'], // 94 StorageVolume/target
  ['', '', '134:path 358:format 353:permissions 359:timestamps'], // 95 StorageVolume/backingStore
  ['s', '', ''], // 96 NodeDevice/path
  ['s', 's:type', ''], // 97 NodeDevice/devnode
  ['s', 's:wwnn s:wwpn s:fabricWwn=fabric_wwn', ''], // 98 NodeDevice/parent
  ['', '', '66:name'], // 99 NodeDevice/driver
  ['', 's:type', '*374:capabilities=capability *385:features=feature *400:attrs=attr 365:product 366:hardware 367:firmware 368:class 369:domain 370:bus 371:slot 372:function 373:vendor 375:iommuGroup 376:numa 377:pciExpress=pci-express 378:device 379:port 380:number 381:subclass 382:protocol 22:description 383:interface 384:address 103:link 386:char 387:host 388:uniqueId=unique_id 389:target 390:lun 391:typeElement=type 392:block 393:driveType=drive_type 394:model 395:serial 396:size 397:logicalBlockSize=logical_block_size 398:numBlocks=num_blocks 18:uuid 399:parentAddr=parent_addr 401:state 402:cssid 403:ssid 404:devno 405:members 406:channelDevAddr=channel_dev_addr 407:chardev 408:apAdapter=ap-adapter 409:apDomain=ap-domain'], // 100 NodeDevice/capability
  ['', 's:mode', ''], // 101 Interface/start
  ['', 's:address', ''], // 102 Interface/mac
  ['', 'n:speed s:state', ''], // 103 Interface/link
  ['', 'n:size', ''], // 104 Interface/mtu
  ['', 's:family', '*411:ips=ip 410:dhcp 412:route 413:autoconf'], // 105 Interface/protocol
  ['', 'o:stp f:delay', '*414:interfaces=interface'], // 106 Interface/bridge
  ['', 's:mode', '*417:interfaces=interface 415:miimon 416:arpmon'], // 107 Interface/bond
  ['', 'n:tag', '418:interface'], // 108 Interface/vlan
  ['', 's:filter', '*419:parameters=parameter'], // 109 NWFilter/filterref
  ['', 's:action s:direction n:priority s:statematch', '420:mac 421:vlan 422:stp 423:arp 424:rarp 425:ip 426:ipv6 427:tcp 428:udp 429:sctp 430:icmp 431:igmp 432:all 433:esp 434:ah 435:udplite 436:tcpIpv6=tcp-ipv6 437:udpIpv6=udp-ipv6 438:sctpIpv6=sctp-ipv6 439:icmpv6 440:allIpv6=all-ipv6 441:espIpv6=esp-ipv6 442:ahIpv6=ah-ipv6 443:udpliteIpv6=udplite-ipv6'], // 110 NWFilter/rule
  ['', '', '66:name 18:uuid'], // 111 NWFilterBinding/owner
  ['', 's:name', ''], // 112 NWFilterBinding/portdev
  ['', 's:name', ''], // 113 NWFilterBinding/linkdev
  ['', 's:name', ''], // 114 NWFilterBinding/backend
  ['', 's:type', '444:volume 81:name 445:target'], // 115 Secret/usage
  ['s', '', ''], // 116 Snapshot/state
  ['s', '', ''], // 117 Snapshot/creationTime
  ['', 's:snapshot s:file', ''], // 118 Snapshot/memory
  ['', '', '*446:disks=disk'], // 119 Snapshot/disks
  ['', '', '*446:disks=disk'], // 120 Snapshot/revertDisks
  ['n', '', ''], // 121 Snapshot/active
  ['', 's:type n:id', '*25:sysinfo *55:seclabels=seclabel 17:name 18:uuid 19:hwuuid 20:genid 21:title 22:description 23:metadata 24:cpu 26:bootloader 27:bootloaderArgs=bootloader_args 28:os 29:clock 30:throttlegroups 31:memory 32:maxMemory 33:currentMemory 34:memoryBacking 35:vcpu 36:vcpus 37:iothreads 38:iothreadids 39:defaultiothread 40:blkiotune 41:memtune 42:cputune 43:numatune 44:iommufd 45:resource 46:features 47:onReboot=on_reboot 48:onPoweroff=on_poweroff 49:onCrash=on_crash 50:onLockfailure=on_lockfailure 51:pm 52:perf 53:idmap 54:devices 56:qemuCommandline=qemu:commandline 57:qemuCapabilities=qemu:capabilities 58:qemuDeprecation=qemu:deprecation 59:qemuOverride=qemu:override 60:lxcNamespace=lxc:namespace 61:keywrap 62:launchSecurity 63:bhyveCommandline=bhyve:commandline 64:xenCommandline=xen:commandline 65:vmwareDatacenterpath=vmware:datacenterpath'], // 122 Snapshot/inactiveDomain
  ['', '', '66:name'], // 123 Snapshot/parent
  ['', '', '', true], // 124 Snapshot/cookie
  ['s', '', ''], // 125 Checkpoint/name
  ['n', '', ''], // 126 Checkpoint/creationTime
  ['', '', '*447:disks=disk'], // 127 Checkpoint/disks
  ['', '', '125:name'], // 128 Checkpoint/parent
  ['s', '', ''], // 129 Backup/incremental
  ['', '', '*448:disks=disk'], // 130 Backup/disks
  ['', 'y:tls s:transport s:name n:port s:socket s:fdgroup', ''], // 131 Backup/server
  ['', '', '*457:secmodels=secmodel 18:uuid 449:cpu 450:powerManagement=power_management 451:iommu 452:migrationFeatures=migration_features 453:topology 454:cache 455:memoryBandwidth=memory_bandwidth 456:energy'], // 132 Capabilities/host
  ['', '', '458:osType=os_type 459:arch 460:features'], // 133 Capabilities/guest
  ['s', '', ''], // 134 DomainCapabilities/path
  ['s', '', ''], // 135 DomainCapabilities/domain
  ['s', '', ''], // 136 DomainCapabilities/machine
  ['s', '', ''], // 137 DomainCapabilities/arch
  ['', 'n:max', ''], // 138 DomainCapabilities/vcpu
  ['', 'y:supported', ''], // 139 DomainCapabilities/iothreads
  ['', 'y:supported', '*461:enums=enum 462:firmwareFeatures 463:loader 464:varstore'], // 140 DomainCapabilities/os
  ['', '', '*465:modes=mode'], // 141 DomainCapabilities/cpu
  ['', 'y:supported', '*461:enums=enum'], // 142 DomainCapabilities/memoryBacking
  ['', '', '466:disk 467:graphics 468:video 469:hostdev 470:rng 471:filesystem 472:tpm 473:redirdev 474:channel 475:crypto 476:interface 477:panic 478:console'], // 143 DomainCapabilities/devices
  ['', '', '479:gic 480:vmcoreinfo 481:genid 482:backingStoreInput 483:backup 484:asyncTeardown=async-teardown 485:s390Pv=s390-pv 486:ps2 487:tdx 488:sev 489:sgx 490:hyperv 491:launchSecurity'], // 144 DomainCapabilities/features
  ['s', 's:fallback s:vendorId=vendor_id', ''], // 145 Cpu/model
  ['s', '', ''], // 146 Cpu/vendor
  ['', 'n:sockets n:dies n:clusters n:cores n:threads', ''], // 147 Cpu/topology
  ['', 's:policy s:name', ''], // 148 Cpu/feature
  ['', '', '*492:cells=cell 493:interconnects'], // 149 Cpu/numa
  ['', 'n:level s:mode', ''], // 150 Cpu/cache
  ['', 's:mode n:bits n:limit', ''], // 151 Cpu/maxphysaddr
  ['s', '', ''], // 152 Cpu/arch
  ['', '', '230:pae 494:nonpae 495:vmx 496:svm'], // 153 Cpu/features
  ['', 'n:version', ''], // 154 Cpu/microcode
  ['', 'n:family n:model n:stepping', ''], // 155 Cpu/signature
  ['', 's:name n:frequency y:scaling', ''], // 156 Cpu/counter
  ['', 's:unit n:size', ''], // 157 Cpu/pages
  ['s', '', ''], // 158 NetworkPort/group
  ['', 'y:trustGuest', ''], // 159 NetworkPort/rxfilters
  ['', 's:type s:bridge s:macTableManager s:dev s:mode y:managed', '329:driver 497:address'], // 160 NetworkPort/plug
  ['', 's:type y:supported', '498:poolOptions 499:volOptions'], // 161 StoragePoolCapabilities/pool
  ['', 's:policy s:name', ''], // 162 Domain/cpu/feature
  ['', '', '*500:entries=entry'], // 163 Domain/sysinfo/bios
  ['', '', '*501:entries=entry'], // 164 Domain/sysinfo/system
  ['', '', '*502:entries=entry'], // 165 Domain/sysinfo/baseBoard
  ['', '', '*503:entries=entry'], // 166 Domain/sysinfo/chassis
  ['', '', '*504:entries=entry'], // 167 Domain/sysinfo/oemStrings
  ['s', 's:name s:file', ''], // 168 Domain/sysinfo/entry
  ['s', 's:arch s:machine', ''], // 169 Domain/os/type
  ['s', '', ''], // 170 Domain/os/kernel
  ['s', '', ''], // 171 Domain/os/initrd
  ['s', '', ''], // 172 Domain/os/root
  ['s', '', ''], // 173 Domain/os/cmdline
  ['s', '', ''], // 174 Domain/os/shim
  ['s', '', ''], // 175 Domain/os/dtb
  ['', '', '*505:features=feature'], // 176 Domain/os/firmware
  ['s', 'y:readonly y:secure s:type y:stateless s:format', ''], // 177 Domain/os/loader
  ['s', 's:template s:templateFormat s:format s:type', '506:source'], // 178 Domain/os/nvram
  ['', 's:template s:path', ''], // 179 Domain/os/varstore
  ['', 's:dev', ''], // 180 Domain/os/boot
  ['', 'y:enable n:timeout', ''], // 181 Domain/os/bootmenu
  ['', 's:mode', ''], // 182 Domain/os/smbios
  ['', 'y:useserial n:rebootTimeout', ''], // 183 Domain/os/bios
  ['', '', '*507:tables=table'], // 184 Domain/os/acpi
  ['s', '', ''], // 185 Domain/os/init
  ['s', '', ''], // 186 Domain/os/initarg
  ['s', 's:name', ''], // 187 Domain/os/initenv
  ['s', '', ''], // 188 Domain/os/initdir
  ['s', '', ''], // 189 Domain/os/inituser
  ['s', '', ''], // 190 Domain/os/initgroup
  ['', 's:name s:track s:tickpolicy n:frequency s:mode y:present', '508:catchup'], // 191 Domain/clock/timer
  ['', '', '509:totalBytesSec=total_bytes_sec 510:readBytesSec=read_bytes_sec 511:writeBytesSec=write_bytes_sec 512:totalIopsSec=total_iops_sec 513:readIopsSec=read_iops_sec 514:writeIopsSec=write_iops_sec 515:totalBytesSecMax=total_bytes_sec_max 516:readBytesSecMax=read_bytes_sec_max 517:writeBytesSecMax=write_bytes_sec_max 518:totalIopsSecMax=total_iops_sec_max 519:readIopsSecMax=read_iops_sec_max 520:writeIopsSecMax=write_iops_sec_max 521:sizeIopsSec=size_iops_sec 522:groupName=group_name 523:totalBytesSecMaxLength=total_bytes_sec_max_length 524:readBytesSecMaxLength=read_bytes_sec_max_length 525:writeBytesSecMaxLength=write_bytes_sec_max_length 526:totalIopsSecMaxLength=total_iops_sec_max_length 527:readIopsSecMaxLength=read_iops_sec_max_length 528:writeIopsSecMaxLength=write_iops_sec_max_length'], // 192 Domain/throttlegroups/throttlegroup
  ['', '', '*529:pages=page'], // 193 Domain/memoryBacking/hugepages
  ['', '', ''], // 194 Domain/memoryBacking/nosharepages
  ['', '', ''], // 195 Domain/memoryBacking/locked
  ['', 's:type', ''], // 196 Domain/memoryBacking/source
  ['', 's:mode', ''], // 197 Domain/memoryBacking/access
  ['', 's:mode n:threads', ''], // 198 Domain/memoryBacking/allocation
  ['', '', ''], // 199 Domain/memoryBacking/discard
  ['', 'n:id y:enabled y:hotpluggable n:order', ''], // 200 Domain/vcpus/vcpu
  ['', 'n:id n:threadPoolMin=thread_pool_min n:threadPoolMax=thread_pool_max', '530:poll'], // 201 Domain/iothreadids/iothread
  ['n', '', ''], // 202 Domain/blkiotune/weight
  ['', '', '531:path 202:weight 532:readIopsSec=read_iops_sec 533:writeIopsSec=write_iops_sec 510:readBytesSec=read_bytes_sec 511:writeBytesSec=write_bytes_sec'], // 203 Domain/blkiotune/device
  ['n', 's:unit', ''], // 204 Domain/memtune/hard_limit
  ['n', 's:unit', ''], // 205 Domain/memtune/soft_limit
  ['n', 's:unit', ''], // 206 Domain/memtune/min_guarantee
  ['n', 's:unit', ''], // 207 Domain/memtune/swap_hard_limit
  ['n', '', ''], // 208 Domain/cputune/shares
  ['n', '', ''], // 209 Domain/cputune/global_period
  ['n', '', ''], // 210 Domain/cputune/global_quota
  ['n', '', ''], // 211 Domain/cputune/period
  ['n', '', ''], // 212 Domain/cputune/quota
  ['n', '', ''], // 213 Domain/cputune/emulator_period
  ['n', '', ''], // 214 Domain/cputune/emulator_quota
  ['n', '', ''], // 215 Domain/cputune/iothread_period
  ['n', '', ''], // 216 Domain/cputune/iothread_quota
  ['', 'n:vcpu s:cpuset', ''], // 217 Domain/cputune/vcpupin
  ['', 's:cpuset', ''], // 218 Domain/cputune/emulatorpin
  ['', 'n:iothread s:cpuset', ''], // 219 Domain/cputune/iothreadpin
  ['', 's:vcpus s:scheduler n:priority', ''], // 220 Domain/cputune/vcpusched
  ['', 's:iothreads s:scheduler n:priority', ''], // 221 Domain/cputune/iothreadsched
  ['', 's:scheduler n:priority', ''], // 222 Domain/cputune/emulatorsched
  ['', 's:vcpus s:id', '*534:caches=cache *535:monitors=monitor'], // 223 Domain/cputune/cachetune
  ['', 's:vcpus', '*536:nodes=node *537:monitors=monitor'], // 224 Domain/cputune/memorytune
  ['', 's:vcpus s:id', '*537:monitors=monitor'], // 225 Domain/cputune/energytune
  ['', 's:mode s:placement s:nodeset', ''], // 226 Domain/numatune/memory
  ['', 'n:cellid s:mode s:nodeset', ''], // 227 Domain/numatune/memnode
  ['s', '', ''], // 228 Domain/resource/partition
  ['', 's:appid', ''], // 229 Domain/resource/fibrechannel
  ['', '', ''], // 230 Domain/features/pae
  ['', 'o:eoi', ''], // 231 Domain/features/apic
  ['', '', ''], // 232 Domain/features/acpi
  ['', 'o:state', ''], // 233 Domain/features/hap
  ['', 's:mode', '538:relaxed 539:vapic 540:spinlocks 541:vpindex 542:runtime 543:synic 544:stimer 545:reset 546:vendorId=vendor_id 547:frequencies 548:reenlightenment 549:tlbflush 550:ipi 551:evmcs 552:avic 553:emsrBitmap=emsr_bitmap 554:xmmInput=xmm_input'], // 234 Domain/features/hyperv
  ['', '', ''], // 235 Domain/features/viridian
  ['', '', '555:hidden 556:hintDedicated=hint-dedicated 557:pollControl=poll-control 558:pvIpi=pv-ipi 559:dirtyRing=dirty-ring'], // 236 Domain/features/kvm
  ['', '', '560:e820Host=e820_host 561:passthrough'], // 237 Domain/features/xen
  ['', '', ''], // 238 Domain/features/privnet
  ['', 'o:state', ''], // 239 Domain/features/pvspinlock
  ['', 's:policy', '562:auditControl=audit_control 563:auditWrite=audit_write 564:blockSuspend=block_suspend 565:chown 566:dacOverride=dac_override 567:dacReadSearch=dac_read_search 568:fowner 569:fsetid 570:ipcLock=ipc_lock 571:ipcOwner=ipc_owner 572:kill 573:lease 574:linuxImmutable=linux_immutable 575:macAdmin=mac_admin 576:macOverride=mac_override 577:mknod 578:netAdmin=net_admin 579:netBindService=net_bind_service 580:netBroadcast=net_broadcast 581:netRaw=net_raw 582:setgid 583:setfcap 584:setpcap 585:setuid 586:sysAdmin=sys_admin 587:sysBoot=sys_boot 588:sysChroot=sys_chroot 589:sysModule=sys_module 590:sysNice=sys_nice 591:sysPacct=sys_pacct 592:sysPtrace=sys_ptrace 593:sysRawio=sys_rawio 594:sysResource=sys_resource 595:sysTime=sys_time 596:sysTtyConfig=sys_tty_config 597:syslog 598:wakeAlarm=wake_alarm'], // 240 Domain/features/capabilities
  ['', 'o:state', ''], // 241 Domain/features/pmu
  ['', 'o:state', ''], // 242 Domain/features/vmport
  ['', 's:version', ''], // 243 Domain/features/gic
  ['', 'o:state', '599:tseg'], // 244 Domain/features/smm
  ['', 's:driver', ''], // 245 Domain/features/ioapic
  ['', 's:resizing', '600:maxpagesize'], // 246 Domain/features/hpt
  ['', 'o:state', ''], // 247 Domain/features/vmcoreinfo
  ['', 'o:state', ''], // 248 Domain/features/htm
  ['', 'o:state', ''], // 249 Domain/features/nested-hv
  ['', 's:unknown', ''], // 250 Domain/features/msrs
  ['', 'o:state', ''], // 251 Domain/features/ccf-assist
  ['', 's:value', ''], // 252 Domain/features/cfpc
  ['', 's:value', ''], // 253 Domain/features/sbbc
  ['', 's:value', ''], // 254 Domain/features/ibs
  ['', '', '601:tbCache=tb-cache'], // 255 Domain/features/tcg
  ['', 'y:enabled', ''], // 256 Domain/features/async-teardown
  ['', 'o:state', ''], // 257 Domain/features/ras
  ['', 'o:state', ''], // 258 Domain/features/ps2
  ['', 's:value', ''], // 259 Domain/features/aia
  ['', '', ''], // 260 Domain/features/virtualization
  ['', 'y:enabled', ''], // 261 Domain/pm/suspend-to-mem
  ['', 'y:enabled', ''], // 262 Domain/pm/suspend-to-disk
  ['', 's:name y:enabled', ''], // 263 Domain/perf/event
  ['', 'n:start n:target n:count', ''], // 264 Domain/idmap/uid
  ['', 'n:start n:target n:count', ''], // 265 Domain/idmap/gid
  ['s', '', ''], // 266 Domain/devices/emulator
  ['', 's:device s:type y:rawio s:sgio s:model s:snapshot', '506:source 602:driver 603:mirror 604:auth 605:target 606:boot 607:backenddomain 608:readonly 609:shareable 610:transient 611:serial 360:encryption 612:throttlefilters 613:iotune 614:alias 615:acpi 616:address 617:geometry 618:blockio 619:wwn 620:vendor 621:product 622:backingStore'], // 267 Domain/devices/disk
  ['', 'n:index s:type s:model n:ports n:vectors n:maxGrantFrames n:maxEventChannels', '614:alias 615:acpi 616:address 623:master 624:modelElement=model 625:target 626:pcihole64 611:serial 627:driver'], // 268 Domain/devices/controller
  ['', '', '628:lockspace 91:key 629:target'], // 269 Domain/devices/lease
  ['', 's:model s:type s:accessmode s:multidevs s:fmode s:dmode', '630:driver 631:source 632:target 608:readonly 606:boot 614:alias 615:acpi 616:address 633:spaceHardLimit=space_hard_limit 634:spaceSoftLimit=space_soft_limit 635:binary 53:idmap'], // 270 Domain/devices/filesystem
  ['', 's:type y:managed y:trustGuestRxFilters', '*642:ips=ip *79:routes=route *643:portForwards=portForward 636:source 71:virtualport 637:link 68:mtu 638:coalesce 639:target 640:guest 641:mac 644:script 645:downscript 607:backenddomain 646:model 647:backend 648:driver 614:alias 615:acpi 616:address 109:filterref 649:tune 606:boot 650:rom 75:bandwidth 76:vlan 77:port 651:teaming'], // 271 Domain/devices/interface
  ['', 's:type s:bus s:model', '652:driver 653:source 614:alias 615:acpi 616:address'], // 272 Domain/devices/input
  ['', 's:model y:multichannel s:streams', '*655:codecs=codec 614:alias 615:acpi 616:address 654:audio 652:driver'], // 273 Domain/devices/sound
  ['', 's:id s:timerPeriod s:type y:tryMMap y:exclusive n:dspPolicy s:runtimeDir s:serverName s:driver s:path', '656:input 657:output'], // 274 Domain/devices/audio
  ['', 's:mode y:managed s:type o:ramfb o:display s:sgio y:rawio s:model', '*642:ips=ip *79:routes=route 329:driver 651:teaming 658:source 614:alias 615:acpi 606:boot 650:rom 616:address 608:readonly 609:shareable'], // 275 Domain/devices/hostdev
  ['', 's:type s:display s:xauth y:fullscreen n:port y:autoport n:websocket s:listen s:sharePolicy y:powerControl y:wait s:socket s:passwd s:keymap s:passwdValidTo s:connected n:tlsPort s:defaultMode s:address y:p2p y:replaceUser y:multiUser s:username', '*660:listens=listen *661:channels=channel 659:gl 654:audio 662:image 663:jpeg 664:zlib 665:playback 666:streaming 667:clipboard 668:mouse 669:filetransfer'], // 276 Domain/devices/graphics
  ['', '', '670:driver 671:model 614:alias 615:acpi 616:address'], // 277 Domain/devices/video
  ['', 's:tty s:type', '*672:sources=source 673:protocol 674:log 675:target 614:alias 615:acpi 616:address'], // 278 Domain/devices/console
  ['', 's:type s:tty', '*672:sources=source 673:protocol 674:log 675:target 614:alias 615:acpi 616:address'], // 279 Domain/devices/parallel
  ['', 's:type s:tty', '*672:sources=source 673:protocol 674:log 675:target 614:alias 615:acpi 616:address'], // 280 Domain/devices/serial
  ['', 's:type', '*672:sources=source 673:protocol 674:log 676:target 614:alias 616:address'], // 281 Domain/devices/channel
  ['', 's:mode s:type', '*677:certificates=certificate *672:sources=source 678:database 673:protocol 674:log 675:target 615:acpi 616:address'], // 282 Domain/devices/smartcard
  ['', 's:type', '614:alias 616:address'], // 283 Domain/devices/hub
  ['', 's:bus s:type', '*672:sources=source 673:protocol 674:log 614:alias 616:address 606:boot'], // 284 Domain/devices/redirdev
  ['', '', '*679:usbdevs=usbdev'], // 285 Domain/devices/redirfilter
  ['', 's:model', '680:backend 652:driver 681:rate 614:alias 615:acpi 616:address'], // 286 Domain/devices/rng
  ['', 's:model', '682:backend 614:alias 616:address'], // 287 Domain/devices/tpm
  ['', 's:name s:role', '683:model 684:size 685:server 686:msi 614:alias 615:acpi 616:address'], // 288 Domain/devices/shmem
  ['', 's:model s:access y:discard', '18:uuid 652:driver 687:source 688:target 616:address 614:alias 615:acpi'], // 289 Domain/devices/memory
  ['', 's:model s:type', '689:backend 652:driver 614:alias 616:address'], // 290 Domain/devices/crypto
  ['', 's:model s:action', '614:alias 615:acpi 616:address'], // 291 Domain/devices/watchdog
  ['', 's:model o:autodeflate o:freePageReporting', '614:alias 615:acpi 616:address 690:stats 652:driver'], // 292 Domain/devices/memballoon
  ['', '', '616:address'], // 293 Domain/devices/nvram
  ['', 's:model', '614:alias 616:address'], // 294 Domain/devices/panic
  ['', 's:model', '691:driver 615:acpi 616:address 614:alias'], // 295 Domain/devices/iommu
  ['', 's:model', '692:cid 616:address 614:alias 615:acpi 652:driver'], // 296 Domain/devices/vsock
  ['', 's:backend', '134:path 684:size 616:address 614:alias'], // 297 Domain/devices/pstore
  ['s', '', ''], // 298 Domain/seclabel/label
  ['s', '', ''], // 299 Domain/seclabel/imagelabel
  ['s', '', ''], // 300 Domain/seclabel/baselabel
  ['', 's:value', ''], // 301 Domain/qemu-commandline/arg
  ['', 's:name s:value', ''], // 302 Domain/qemu-commandline/env
  ['', 's:capability', ''], // 303 Domain/qemu-capabilities/add
  ['', 's:capability', ''], // 304 Domain/qemu-capabilities/del
  ['', 's:alias', '693:frontend=qemu:frontend'], // 305 Domain/qemu-override/device
  ['', 's:type s:value', ''], // 306 Domain/lxc-namespace/sharenet
  ['', 's:type s:value', ''], // 307 Domain/lxc-namespace/shareipc
  ['', 's:type s:value', ''], // 308 Domain/lxc-namespace/shareuts
  ['', 's:name o:state', ''], // 309 Domain/keywrap/cipher
  ['n', '', ''], // 310 Domain/launchSecurity/cbitpos
  ['n', '', ''], // 311 Domain/launchSecurity/reducedPhysBits
  ['s', '', ''], // 312 Domain/launchSecurity/policy
  ['n', '', ''], // 313 Domain/launchSecurity/handle
  ['s', '', ''], // 314 Domain/launchSecurity/dhCert
  ['s', '', ''], // 315 Domain/launchSecurity/session
  ['s', '', ''], // 316 Domain/launchSecurity/guestVisibleWorkarounds
  ['s', '', ''], // 317 Domain/launchSecurity/idBlock
  ['s', '', ''], // 318 Domain/launchSecurity/idAuth
  ['s', '', ''], // 319 Domain/launchSecurity/hostData
  ['s', '', ''], // 320 Domain/launchSecurity/mrConfigId
  ['s', '', ''], // 321 Domain/launchSecurity/mrOwner
  ['s', '', ''], // 322 Domain/launchSecurity/mrOwnerConfig
  ['', 's:path', ''], // 323 Domain/launchSecurity/quoteGenerationService
  ['', 's:value', ''], // 324 Domain/bhyve-commandline/arg
  ['', 's:value', ''], // 325 Domain/xen-commandline/arg
  ['', 's:dev n:connections', ''], // 326 Network/forward/interface
  ['', 's:type s:domain s:bus s:slot s:function o:multifunction n:connections', ''], // 327 Network/forward/address
  ['', 's:dev', ''], // 328 Network/forward/pf
  ['', 's:name s:model y:iommufd', ''], // 329 Network/forward/driver
  ['', 'y:ipv6', '694:address 695:port'], // 330 Network/forward/nat
  ['', 's:managerid s:typeid s:typeidversion s:instanceid s:profileid s:interfaceid', ''], // 331 Network/virtualport/parameters
  ['', 's:addr s:domain n:port', ''], // 332 Network/dns/forwarder
  ['', 's:name s:value', ''], // 333 Network/dns/txt
  ['', 's:service s:protocol s:domain s:target n:port n:priority n:weight', ''], // 334 Network/dns/srv
  ['', 's:ip', '*696:hostnames=hostname'], // 335 Network/dns/host
  ['', 'n:average n:peak n:floor n:burst', ''], // 336 Network/bandwidth/inbound
  ['', 'n:average n:peak n:floor n:burst', ''], // 337 Network/bandwidth/outbound
  ['', 'n:id s:nativeMode', ''], // 338 Network/vlan/tag
  ['', 's:root', ''], // 339 Network/ip/tftp
  ['', '', '*697:ranges=range *698:hosts=host 699:bootp'], // 340 Network/ip/dhcp
  ['', 's:value', ''], // 341 Network/dnsmasq-options/option
  ['', 'y:state', ''], // 342 StoragePool/features/cow
  ['', 's:name', ''], // 343 StoragePool/source/vendor
  ['', 's:name', ''], // 344 StoragePool/source/product
  ['', 's:path y:partSeparator=part_separator', '*700:freeExtents=freeExtent'], // 345 StoragePool/source/device
  ['', 's:type', '343:vendor 344:product'], // 346 StoragePool/source/format
  ['', 's:name n:port', ''], // 347 StoragePool/source/host
  ['', 's:path', ''], // 348 StoragePool/source/dir
  ['', 's:ver', ''], // 349 StoragePool/source/protocol
  ['', '', '701:iqn'], // 350 StoragePool/source/initiator
  ['', 's:type s:username', '702:secret'], // 351 StoragePool/source/auth
  ['', 's:type s:name s:parent y:managed s:parentWwnn=parent_wwnn s:parentWwpn=parent_wwpn s:parentFabricWwn=parent_fabric_wwn s:wwnn s:wwpn', '703:parentaddr'], // 352 StoragePool/source/adapter
  ['', '', '704:mode 705:owner 706:group 298:label'], // 353 StoragePool/target/permissions
  ['', 's:name', ''], // 354 StoragePool/fs-mount_opts/option
  ['', 's:allocation', ''], // 355 StoragePool/refresh/volume
  ['', 's:name s:value', ''], // 356 StoragePool/rbd-config_opts/option
  ['', 's:path', '*707:extents=extent'], // 357 StorageVolume/source/device
  ['', 's:type', ''], // 358 StorageVolume/target/format
  ['', '', '708:atime 709:btime 710:ctime 711:mtime'], // 359 StorageVolume/target/timestamps
  ['', 's:format s:engine', '*712:secrets=secret 713:cipher 714:ivgen'], // 360 StorageVolume/target/encryption
  ['s', '', ''], // 361 StorageVolume/target/compat
  ['', '', ''], // 362 StorageVolume/target/nocow
  ['n', 's:unit', ''], // 363 StorageVolume/target/clusterSize
  ['', '', '715:lazyRefcounts=lazy_refcounts 716:extendedL2=extended_l2'], // 364 StorageVolume/target/features
  ['s', 's:id', ''], // 365 NodeDevice/capability/product
  ['', '', '146:vendor 717:version 395:serial 18:uuid'], // 366 NodeDevice/capability/hardware
  ['', '', '146:vendor 717:version 718:releaseDate=release_date'], // 367 NodeDevice/capability/firmware
  ['s', '', ''], // 368 NodeDevice/capability/class
  ['n', '', ''], // 369 NodeDevice/capability/domain
  ['s', '', ''], // 370 NodeDevice/capability/bus
  ['n', '', ''], // 371 NodeDevice/capability/slot
  ['n', '', ''], // 372 NodeDevice/capability/function
  ['s', 's:id', ''], // 373 NodeDevice/capability/vendor
  ['', 's:type n:maxCount', '*719:addresses=address *720:types=type *722:fields 721:name 723:wwnn 724:wwpn 725:fabricWwn=fabric_wwn 726:maxVports=max_vports 727:vports 728:rport 729:mediaAvailable=media_available 730:mediaSize=media_size 731:mediaLabel=media_label 397:logicalBlockSize=logical_block_size 398:numBlocks=num_blocks 732:groupDevice=group_device 733:cardType=card_type 734:chpid'], // 374 NodeDevice/capability/capability
  ['', 'n:number', '*719:addresses=address'], // 375 NodeDevice/capability/iommuGroup
  ['', 'n:node', ''], // 376 NodeDevice/capability/numa
  ['', '', '*735:links=link'], // 377 NodeDevice/capability/pci-express
  ['n', '', ''], // 378 NodeDevice/capability/device
  ['n', '', ''], // 379 NodeDevice/capability/port
  ['n', '', ''], // 380 NodeDevice/capability/number
  ['n', '', ''], // 381 NodeDevice/capability/subclass
  ['n', '', ''], // 382 NodeDevice/capability/protocol
  ['s', '', ''], // 383 NodeDevice/capability/interface
  ['s', '', ''], // 384 NodeDevice/capability/address
  ['', 's:name', ''], // 385 NodeDevice/capability/feature
  ['s', '', ''], // 386 NodeDevice/capability/char
  ['n', '', ''], // 387 NodeDevice/capability/host
  ['n', '', ''], // 388 NodeDevice/capability/unique_id
  ['s', '', ''], // 389 NodeDevice/capability/target
  ['n', '', ''], // 390 NodeDevice/capability/lun
  ['s', 's:id', ''], // 391 NodeDevice/capability/type
  ['s', '', ''], // 392 NodeDevice/capability/block
  ['s', '', ''], // 393 NodeDevice/capability/drive_type
  ['s', '', ''], // 394 NodeDevice/capability/model
  ['s', '', ''], // 395 NodeDevice/capability/serial
  ['n', '', ''], // 396 NodeDevice/capability/size
  ['n', '', ''], // 397 NodeDevice/capability/logical_block_size
  ['n', '', ''], // 398 NodeDevice/capability/num_blocks
  ['s', '', ''], // 399 NodeDevice/capability/parent_addr
  ['', 's:name s:value', ''], // 400 NodeDevice/capability/attr
  ['s', '', ''], // 401 NodeDevice/capability/state
  ['s', '', ''], // 402 NodeDevice/capability/cssid
  ['s', '', ''], // 403 NodeDevice/capability/ssid
  ['s', '', ''], // 404 NodeDevice/capability/devno
  ['', '', '*736:ccwDevices=ccw_device'], // 405 NodeDevice/capability/members
  ['', '', '402:cssid 403:ssid 404:devno'], // 406 NodeDevice/capability/channel_dev_addr
  ['s', '', ''], // 407 NodeDevice/capability/chardev
  ['s', '', ''], // 408 NodeDevice/capability/ap-adapter
  ['s', '', ''], // 409 NodeDevice/capability/ap-domain
  ['', 'y:peerdns', ''], // 410 Interface/protocol/dhcp
  ['', 's:address n:prefix', ''], // 411 Interface/protocol/ip
  ['', 's:gateway', ''], // 412 Interface/protocol/route
  ['', '', ''], // 413 Interface/protocol/autoconf
  ['', 's:type s:name', '102:mac 103:link 108:vlan 107:bond'], // 414 Interface/bridge/interface
  ['', 'n:freq n:downdelay n:updelay s:carrier', ''], // 415 Interface/bond/miimon
  ['', 'n:interval s:target s:validate', ''], // 416 Interface/bond/arpmon
  ['', 's:type s:name', '102:mac 103:link'], // 417 Interface/bond/interface
  ['', 's:name', ''], // 418 Interface/vlan/interface
  ['', 's:name s:value', ''], // 419 NWFilter/filterref/parameter
  ['', 'y:match s:srcmacaddr s:srcmacmask s:dstmacaddr s:dstmacmask s:protocolid s:comment', ''], // 420 NWFilter/rule/mac
  ['', 'y:match s:srcmacaddr s:srcmacmask s:dstmacaddr s:dstmacmask s:vlanid s:encapProtocol=encap-protocol s:comment', ''], // 421 NWFilter/rule/vlan
  ['', 'y:match s:srcmacaddr s:srcmacmask s:type s:flags s:rootPriority=root-priority s:rootPriorityHi=root-priority-hi s:rootAddress=root-address s:rootAddressMask=root-address-mask s:rootCost=root-cost s:rootCostHi=root-cost-hi s:senderPriority=sender-priority s:senderPriorityHi=sender-priority-hi s:senderAddress=sender-address s:senderAddressMask=sender-address-mask s:port s:portHi=port-hi s:age s:ageHi=age-hi s:maxAge=max-age s:maxAgeHi=max-age-hi s:helloTime=hello-time s:helloTimeHi=hello-time-hi s:forwardDelay=forward-delay s:forwardDelayHi=forward-delay-hi s:comment', ''], // 422 NWFilter/rule/stp
  ['', 'y:match s:srcmacaddr s:srcmacmask s:dstmacaddr s:dstmacmask s:arpsrcmacaddr s:arpsrcipaddr s:arpdstmacaddr s:arpdstipaddr s:hwtype s:opcode s:protocoltype s:gratuitous s:comment', ''], // 423 NWFilter/rule/arp
  ['', 'y:match s:srcmacaddr s:srcmacmask s:dstmacaddr s:dstmacmask s:arpsrcmacaddr s:arpsrcipaddr s:arpdstmacaddr s:arpdstipaddr s:hwtype s:opcode s:protocoltype s:gratuitous s:comment', ''], // 424 NWFilter/rule/rarp
  ['', 'y:match s:srcmacaddr s:srcmacmask s:dstmacaddr s:dstmacmask s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcportstart s:srcportend s:dstportstart s:dstportend s:protocol s:dscp s:comment', ''], // 425 NWFilter/rule/ip
  ['', 'y:match s:srcmacaddr s:srcmacmask s:dstmacaddr s:dstmacmask s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcportstart s:srcportend s:dstportstart s:dstportend s:protocol s:type s:typeend s:code s:codeend s:comment', ''], // 426 NWFilter/rule/ipv6
  ['', 'y:match s:srcmacaddr s:srcportstart s:srcportend s:dstportstart s:dstportend s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:connlimitAbove=connlimit-above s:state s:ipset s:ipsetflags s:flags s:comment', ''], // 427 NWFilter/rule/tcp
  ['', 'y:match s:srcmacaddr s:srcportstart s:srcportend s:dstportstart s:dstportend s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:connlimitAbove=connlimit-above s:state s:ipset s:ipsetflags s:comment', ''], // 428 NWFilter/rule/udp
  ['', 'y:match s:srcmacaddr s:srcportstart s:srcportend s:dstportstart s:dstportend s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:connlimitAbove=connlimit-above s:state s:ipset s:ipsetflags s:comment', ''], // 429 NWFilter/rule/sctp
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:connlimitAbove=connlimit-above s:state s:ipset s:ipsetflags s:type s:code s:comment', ''], // 430 NWFilter/rule/icmp
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:connlimitAbove=connlimit-above s:state s:ipset s:ipsetflags s:comment', ''], // 431 NWFilter/rule/igmp
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:connlimitAbove=connlimit-above s:state s:ipset s:ipsetflags s:comment', ''], // 432 NWFilter/rule/all
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:connlimitAbove=connlimit-above s:state s:ipset s:ipsetflags s:comment', ''], // 433 NWFilter/rule/esp
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:connlimitAbove=connlimit-above s:state s:ipset s:ipsetflags s:comment', ''], // 434 NWFilter/rule/ah
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:connlimitAbove=connlimit-above s:state s:ipset s:ipsetflags s:comment', ''], // 435 NWFilter/rule/udplite
  ['', 'y:match s:srcmacaddr s:srcportstart s:srcportend s:dstportstart s:dstportend s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:flags s:comment', ''], // 436 NWFilter/rule/tcp-ipv6
  ['', 'y:match s:srcmacaddr s:srcportstart s:srcportend s:dstportstart s:dstportend s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:comment', ''], // 437 NWFilter/rule/udp-ipv6
  ['', 'y:match s:srcmacaddr s:srcportstart s:srcportend s:dstportstart s:dstportend s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:comment', ''], // 438 NWFilter/rule/sctp-ipv6
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:type s:code s:comment', ''], // 439 NWFilter/rule/icmpv6
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:comment', ''], // 440 NWFilter/rule/all-ipv6
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:comment', ''], // 441 NWFilter/rule/esp-ipv6
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:comment', ''], // 442 NWFilter/rule/ah-ipv6
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:comment', ''], // 443 NWFilter/rule/udplite-ipv6
  ['s', '', ''], // 444 Secret/usage/volume
  ['s', '', ''], // 445 Secret/usage/target
  ['', 's:name s:snapshot s:type', '737:source 738:driver 739:snapshotDeleteInProgress'], // 446 Snapshot/disks/disk
  ['', 's:name s:checkpoint s:bitmap n:size', ''], // 447 Checkpoint/disks/disk
  ['', 's:name s:backupmode s:incremental y:backup s:type s:exportname s:exportbitmap', '740:target 741:driver 742:scratch'], // 448 Backup/disks/disk
  ['', '', '*743:features=feature *157:pages 152:arch 153:featuresElement=features 394:model 146:vendor 154:microcode 155:signature 156:counter 147:topology 151:maxphysaddr'], // 449 Capabilities/host/cpu
  ['', '', '744:suspendMem=suspend_mem 745:suspendDisk=suspend_disk 746:suspendHybrid=suspend_hybrid'], // 450 Capabilities/host/power_management
  ['', 'y:support', ''], // 451 Capabilities/host/iommu
  ['', '', '747:live 748:uriTransports=uri_transports'], // 452 Capabilities/host/migration_features
  ['', '', '749:cells 493:interconnects'], // 453 Capabilities/host/topology
  ['', '', '*750:banks=bank 751:monitor'], // 454 Capabilities/host/cache
  ['', '', '*752:nodes=node 751:monitor'], // 455 Capabilities/host/memory_bandwidth
  ['', '', '753:monitor'], // 456 Capabilities/host/energy
  ['', '', '*755:baselabels=baselabel 394:model 754:doi'], // 457 Capabilities/host/secmodel
  ['s', '', ''], // 458 Capabilities/guest/os_type
  ['', 's:name', '*758:machines=machine *759:domains=domain 756:wordsize 266:emulator 757:loader'], // 459 Capabilities/guest/arch
  ['', '', '230:pae 494:nonpae 760:ia64Be=ia64_be 761:acpi 762:apic 763:cpuselection 764:deviceboot 765:disksnapshot 766:hap 767:externalSnapshot'], // 460 Capabilities/guest/features
  ['', 's:name', '*768:values=value'], // 461 DomainCapabilities/os/enum
  ['', 'y:supported', '*461:enums=enum'], // 462 DomainCapabilities/os/firmwareFeatures
  ['', 'y:supported', '*768:values=value *461:enums=enum'], // 463 DomainCapabilities/os/loader
  ['', 'y:supported', ''], // 464 DomainCapabilities/os/varstore
  ['', 's:name y:supported', '*461:enums=enum *769:models=model *162:features=feature *770:blockers 146:vendor 151:maxphysaddr'], // 465 DomainCapabilities/cpu/mode
  ['', 'y:supported', '*461:enums=enum'], // 466 DomainCapabilities/devices/disk
  ['', 'y:supported', '*461:enums=enum'], // 467 DomainCapabilities/devices/graphics
  ['', 'y:supported', '*461:enums=enum'], // 468 DomainCapabilities/devices/video
  ['', 'y:supported', '*461:enums=enum'], // 469 DomainCapabilities/devices/hostdev
  ['', 'y:supported', '*461:enums=enum'], // 470 DomainCapabilities/devices/rng
  ['', 'y:supported', '*461:enums=enum'], // 471 DomainCapabilities/devices/filesystem
  ['', 'y:supported', '*461:enums=enum'], // 472 DomainCapabilities/devices/tpm
  ['', 'y:supported', '*461:enums=enum'], // 473 DomainCapabilities/devices/redirdev
  ['', 'y:supported', '*461:enums=enum'], // 474 DomainCapabilities/devices/channel
  ['', 'y:supported', '*461:enums=enum'], // 475 DomainCapabilities/devices/crypto
  ['', 'y:supported', '*461:enums=enum'], // 476 DomainCapabilities/devices/interface
  ['', 'y:supported', '*461:enums=enum'], // 477 DomainCapabilities/devices/panic
  ['', 'y:supported', '*461:enums=enum'], // 478 DomainCapabilities/devices/console
  ['', 'y:supported', '*461:enums=enum'], // 479 DomainCapabilities/features/gic
  ['', 'y:supported', ''], // 480 DomainCapabilities/features/vmcoreinfo
  ['', 'y:supported', ''], // 481 DomainCapabilities/features/genid
  ['', 'y:supported', ''], // 482 DomainCapabilities/features/backingStoreInput
  ['', 'y:supported', ''], // 483 DomainCapabilities/features/backup
  ['', 'y:supported', ''], // 484 DomainCapabilities/features/async-teardown
  ['', 'y:supported', ''], // 485 DomainCapabilities/features/s390-pv
  ['', 'y:supported', ''], // 486 DomainCapabilities/features/ps2
  ['', 'y:supported', ''], // 487 DomainCapabilities/features/tdx
  ['', 'y:supported', '310:cbitpos 311:reducedPhysBits 771:maxGuests 772:maxESGuests 773:cpu0Id'], // 488 DomainCapabilities/features/sev
  ['', 'y:supported', '774:flc 775:sgx1 776:sgx2 777:sectionSize=section_size 778:sections'], // 489 DomainCapabilities/features/sgx
  ['', 'y:supported', '*461:enums=enum 779:defaults'], // 490 DomainCapabilities/features/hyperv
  ['', 'y:supported', '*461:enums=enum'], // 491 DomainCapabilities/features/launchSecurity
  ['', 'n:id s:cpus n:memory s:unit s:memAccess y:discard', '*781:caches=cache 780:distances'], // 492 Cpu/numa/cell
  ['', '', '*782:latencies=latency *783:bandwidths=bandwidth'], // 493 Cpu/numa/interconnects
  ['', '', ''], // 494 Cpu/features/nonpae
  ['', '', ''], // 495 Cpu/features/vmx
  ['', '', ''], // 496 Cpu/features/svm
  ['', 's:domain s:bus s:slot s:function o:multifunction', ''], // 497 NetworkPort/plug/address
  ['', '', '*461:enums=enum 784:defaultFormat'], // 498 StoragePoolCapabilities/pool/poolOptions
  ['', '', '*461:enums=enum 784:defaultFormat'], // 499 StoragePoolCapabilities/pool/volOptions
  ['s', 's:name', ''], // 500 Domain/sysinfo/bios/entry
  ['s', 's:name', ''], // 501 Domain/sysinfo/system/entry
  ['s', 's:name', ''], // 502 Domain/sysinfo/baseBoard/entry
  ['s', 's:name', ''], // 503 Domain/sysinfo/chassis/entry
  ['s', '', ''], // 504 Domain/sysinfo/oemStrings/entry
  ['', 'y:enabled s:name', ''], // 505 Domain/os/firmware/feature
  ['', 's:file s:fdgroup n:index s:startupPolicy s:dev s:dir s:protocol s:name y:tls s:tlsHostname s:query s:pool s:volume s:mode s:type s:namespace y:managed s:path', '*787:seclabels=seclabel *789:hosts=host 785:slices 786:dataStore 360:encryption 788:reservations 790:reconnect 791:snapshot 792:config 604:auth 350:initiator 793:cookies 794:readahead 795:timeout 796:ssl 797:knownHosts 798:identity 497:address'], // 506 Domain/os/nvram/source
  ['s', 's:type', ''], // 507 Domain/os/acpi/table
  ['', 'n:threshold n:slew n:limit', ''], // 508 Domain/clock/timer/catchup
  ['n', '', ''], // 509 Domain/throttlegroups/throttlegroup/total_bytes_sec
  ['n', '', ''], // 510 Domain/throttlegroups/throttlegroup/read_bytes_sec
  ['n', '', ''], // 511 Domain/throttlegroups/throttlegroup/write_bytes_sec
  ['n', '', ''], // 512 Domain/throttlegroups/throttlegroup/total_iops_sec
  ['n', '', ''], // 513 Domain/throttlegroups/throttlegroup/read_iops_sec
  ['n', '', ''], // 514 Domain/throttlegroups/throttlegroup/write_iops_sec
  ['n', '', ''], // 515 Domain/throttlegroups/throttlegroup/total_bytes_sec_max
  ['n', '', ''], // 516 Domain/throttlegroups/throttlegroup/read_bytes_sec_max
  ['n', '', ''], // 517 Domain/throttlegroups/throttlegroup/write_bytes_sec_max
  ['n', '', ''], // 518 Domain/throttlegroups/throttlegroup/total_iops_sec_max
  ['n', '', ''], // 519 Domain/throttlegroups/throttlegroup/read_iops_sec_max
  ['n', '', ''], // 520 Domain/throttlegroups/throttlegroup/write_iops_sec_max
  ['n', '', ''], // 521 Domain/throttlegroups/throttlegroup/size_iops_sec
  ['s', '', ''], // 522 Domain/throttlegroups/throttlegroup/group_name
  ['n', '', ''], // 523 Domain/throttlegroups/throttlegroup/total_bytes_sec_max_length
  ['n', '', ''], // 524 Domain/throttlegroups/throttlegroup/read_bytes_sec_max_length
  ['n', '', ''], // 525 Domain/throttlegroups/throttlegroup/write_bytes_sec_max_length
  ['n', '', ''], // 526 Domain/throttlegroups/throttlegroup/total_iops_sec_max_length
  ['n', '', ''], // 527 Domain/throttlegroups/throttlegroup/read_iops_sec_max_length
  ['n', '', ''], // 528 Domain/throttlegroups/throttlegroup/write_iops_sec_max_length
  ['', 'n:size s:unit s:nodeset', ''], // 529 Domain/memoryBacking/hugepages/page
  ['', 'n:max n:grow n:shrink n:weight', ''], // 530 Domain/iothreadids/iothread/poll
  ['s', '', ''], // 531 Domain/blkiotune/device/path
  ['n', '', ''], // 532 Domain/blkiotune/device/read_iops_sec
  ['n', '', ''], // 533 Domain/blkiotune/device/write_iops_sec
  ['', 'n:id n:level s:type n:size s:unit', ''], // 534 Domain/cputune/cachetune/cache
  ['', 'n:level s:vcpus', ''], // 535 Domain/cputune/cachetune/monitor
  ['', 'n:id n:bandwidth', ''], // 536 Domain/cputune/memorytune/node
  ['', 's:vcpus', ''], // 537 Domain/cputune/memorytune/monitor
  ['', 'o:state', ''], // 538 Domain/features/hyperv/relaxed
  ['', 'o:state', ''], // 539 Domain/features/hyperv/vapic
  ['', 'o:state n:retries', ''], // 540 Domain/features/hyperv/spinlocks
  ['', 'o:state', ''], // 541 Domain/features/hyperv/vpindex
  ['', 'o:state', ''], // 542 Domain/features/hyperv/runtime
  ['', 'o:state', ''], // 543 Domain/features/hyperv/synic
  ['', 'o:state', '799:direct'], // 544 Domain/features/hyperv/stimer
  ['', 'o:state', ''], // 545 Domain/features/hyperv/reset
  ['', 'o:state s:value', ''], // 546 Domain/features/hyperv/vendor_id
  ['', 'o:state', ''], // 547 Domain/features/hyperv/frequencies
  ['', 'o:state', ''], // 548 Domain/features/hyperv/reenlightenment
  ['', 'o:state', '799:direct 800:extended'], // 549 Domain/features/hyperv/tlbflush
  ['', 'o:state', ''], // 550 Domain/features/hyperv/ipi
  ['', 'o:state', ''], // 551 Domain/features/hyperv/evmcs
  ['', 'o:state', ''], // 552 Domain/features/hyperv/avic
  ['', 'o:state', ''], // 553 Domain/features/hyperv/emsr_bitmap
  ['', 'o:state', ''], // 554 Domain/features/hyperv/xmm_input
  ['', 'o:state', ''], // 555 Domain/features/kvm/hidden
  ['', 'o:state', ''], // 556 Domain/features/kvm/hint-dedicated
  ['', 'o:state', ''], // 557 Domain/features/kvm/poll-control
  ['', 'o:state', ''], // 558 Domain/features/kvm/pv-ipi
  ['', 'o:state n:size', ''], // 559 Domain/features/kvm/dirty-ring
  ['', 'o:state', ''], // 560 Domain/features/xen/e820_host
  ['', 'o:state s:mode', ''], // 561 Domain/features/xen/passthrough
  ['', 'o:state', ''], // 562 Domain/features/capabilities/audit_control
  ['', 'o:state', ''], // 563 Domain/features/capabilities/audit_write
  ['', 'o:state', ''], // 564 Domain/features/capabilities/block_suspend
  ['', 'o:state', ''], // 565 Domain/features/capabilities/chown
  ['', 'o:state', ''], // 566 Domain/features/capabilities/dac_override
  ['', 'o:state', ''], // 567 Domain/features/capabilities/dac_read_search
  ['', 'o:state', ''], // 568 Domain/features/capabilities/fowner
  ['', 'o:state', ''], // 569 Domain/features/capabilities/fsetid
  ['', 'o:state', ''], // 570 Domain/features/capabilities/ipc_lock
  ['', 'o:state', ''], // 571 Domain/features/capabilities/ipc_owner
  ['', 'o:state', ''], // 572 Domain/features/capabilities/kill
  ['', 'o:state', ''], // 573 Domain/features/capabilities/lease
  ['', 'o:state', ''], // 574 Domain/features/capabilities/linux_immutable
  ['', 'o:state', ''], // 575 Domain/features/capabilities/mac_admin
  ['', 'o:state', ''], // 576 Domain/features/capabilities/mac_override
  ['', 'o:state', ''], // 577 Domain/features/capabilities/mknod
  ['', 'o:state', ''], // 578 Domain/features/capabilities/net_admin
  ['', 'o:state', ''], // 579 Domain/features/capabilities/net_bind_service
  ['', 'o:state', ''], // 580 Domain/features/capabilities/net_broadcast
  ['', 'o:state', ''], // 581 Domain/features/capabilities/net_raw
  ['', 'o:state', ''], // 582 Domain/features/capabilities/setgid
  ['', 'o:state', ''], // 583 Domain/features/capabilities/setfcap
  ['', 'o:state', ''], // 584 Domain/features/capabilities/setpcap
  ['', 'o:state', ''], // 585 Domain/features/capabilities/setuid
  ['', 'o:state', ''], // 586 Domain/features/capabilities/sys_admin
  ['', 'o:state', ''], // 587 Domain/features/capabilities/sys_boot
  ['', 'o:state', ''], // 588 Domain/features/capabilities/sys_chroot
  ['', 'o:state', ''], // 589 Domain/features/capabilities/sys_module
  ['', 'o:state', ''], // 590 Domain/features/capabilities/sys_nice
  ['', 'o:state', ''], // 591 Domain/features/capabilities/sys_pacct
  ['', 'o:state', ''], // 592 Domain/features/capabilities/sys_ptrace
  ['', 'o:state', ''], // 593 Domain/features/capabilities/sys_rawio
  ['', 'o:state', ''], // 594 Domain/features/capabilities/sys_resource
  ['', 'o:state', ''], // 595 Domain/features/capabilities/sys_time
  ['', 'o:state', ''], // 596 Domain/features/capabilities/sys_tty_config
  ['', 'o:state', ''], // 597 Domain/features/capabilities/syslog
  ['', 'o:state', ''], // 598 Domain/features/capabilities/wake_alarm
  ['n', 's:unit', ''], // 599 Domain/features/smm/tseg
  ['n', 's:unit', ''], // 600 Domain/features/hpt/maxpagesize
  ['n', 's:unit', ''], // 601 Domain/features/tcg/tb-cache
  ['', 's:name s:type s:cache s:errorPolicy=error_policy s:rerrorPolicy=rerror_policy s:io o:ioeventfd o:eventIdx=event_idx o:copyOnRead=copy_on_read s:discard n:iothread s:detectZeroes=detect_zeroes o:discardNoUnref=discard_no_unref n:queues n:queueSize=queue_size o:iommu o:ats o:packed o:pagePerVq=page_per_vq', '801:metadataCache=metadata_cache 802:iothreads 803:statistics'], // 602 Domain/devices/disk/driver
  ['', 's:file s:format s:job s:type s:ready', '506:source 804:formatElement=format 622:backingStore'], // 603 Domain/devices/disk/mirror
  ['', 's:username', '805:secret'], // 604 Domain/devices/disk/auth
  ['', 's:dev s:bus s:tray o:removable n:rotationRate=rotation_rate o:dpofua', ''], // 605 Domain/devices/disk/target
  ['', 'n:order s:loadparm', ''], // 606 Domain/devices/disk/boot
  ['', 's:name', ''], // 607 Domain/devices/disk/backenddomain
  ['', '', ''], // 608 Domain/devices/disk/readonly
  ['', '', ''], // 609 Domain/devices/disk/shareable
  ['', 'y:shareBacking', ''], // 610 Domain/devices/disk/transient
  ['s', '', ''], // 611 Domain/devices/disk/serial
  ['', '', '*806:throttlefilters=throttlefilter'], // 612 Domain/devices/disk/throttlefilters
  ['', '', '509:totalBytesSec=total_bytes_sec 510:readBytesSec=read_bytes_sec 511:writeBytesSec=write_bytes_sec 512:totalIopsSec=total_iops_sec 513:readIopsSec=read_iops_sec 514:writeIopsSec=write_iops_sec 515:totalBytesSecMax=total_bytes_sec_max 516:readBytesSecMax=read_bytes_sec_max 517:writeBytesSecMax=write_bytes_sec_max 518:totalIopsSecMax=total_iops_sec_max 519:readIopsSecMax=read_iops_sec_max 520:writeIopsSecMax=write_iops_sec_max 521:sizeIopsSec=size_iops_sec 522:groupName=group_name 523:totalBytesSecMaxLength=total_bytes_sec_max_length 524:readBytesSecMaxLength=read_bytes_sec_max_length 525:writeBytesSecMaxLength=write_bytes_sec_max_length 526:totalIopsSecMaxLength=total_iops_sec_max_length 527:readIopsSecMaxLength=read_iops_sec_max_length 528:writeIopsSecMaxLength=write_iops_sec_max_length'], // 613 Domain/devices/disk/iotune
  ['', 's:name', ''], // 614 Domain/devices/disk/alias
  ['', 'n:index s:nodeset', ''], // 615 Domain/devices/disk/acpi
  ['', 's:type s:domain s:bus s:slot s:function o:multifunction s:controller s:target s:unit s:port s:reg s:cssid s:ssid s:devno s:iobase s:irq s:base', '807:zpci'], // 616 Domain/devices/disk/address
  ['', 'n:cyls n:heads n:secs s:trans', ''], // 617 Domain/devices/disk/geometry
  ['', 'n:logicalBlockSize=logical_block_size n:physicalBlockSize=physical_block_size n:discardGranularity=discard_granularity', ''], // 618 Domain/devices/disk/blockio
  ['s', '', ''], // 619 Domain/devices/disk/wwn
  ['s', '', ''], // 620 Domain/devices/disk/vendor
  ['s', '', ''], // 621 Domain/devices/disk/product
  ['', 'n:index s:type', '506:source 622:backingStore 804:format'], // 622 Domain/devices/disk/backingStore
  ['', 's:startport', ''], // 623 Domain/devices/controller/master
  ['', 's:name', ''], // 624 Domain/devices/controller/model
  ['', 's:chassisNr s:chassis s:port s:busNr s:index o:hotplug n:memReserve', '808:node'], // 625 Domain/devices/controller/target
  ['n', 's:unit', ''], // 626 Domain/devices/controller/pcihole64
  ['', 'n:queues n:cmdPerLun=cmd_per_lun n:maxSectors=max_sectors o:ioeventfd n:iothread o:iommu o:ats o:packed o:pagePerVq=page_per_vq', '802:iothreads'], // 627 Domain/devices/controller/driver
  ['s', '', ''], // 628 Domain/devices/lease/lockspace
  ['', 's:path n:offset', ''], // 629 Domain/devices/lease/target
  ['', 's:type s:format s:wrpolicy o:iommu o:ats o:packed o:pagePerVq=page_per_vq n:queue', ''], // 630 Domain/devices/filesystem/driver
  ['', 's:file s:dev s:dir s:socket s:name n:usage s:units', ''], // 631 Domain/devices/filesystem/source
  ['', 's:dir', ''], // 632 Domain/devices/filesystem/target
  ['n', 's:unit', ''], // 633 Domain/devices/filesystem/space_hard_limit
  ['n', 's:unit', ''], // 634 Domain/devices/filesystem/space_soft_limit
  ['', 's:path o:xattr', '809:cache 810:sandbox 811:lock 812:threadPool=thread_pool 813:openfiles'], // 635 Domain/devices/filesystem/binary
  ['', 's:bridge s:macTableManager s:network s:portgroup s:portid s:type s:path s:mode s:dev s:name s:address n:port y:missing s:switchid s:portgroupid n:connectionid', '*642:ips=ip *79:routes=route 790:reconnect 814:local 815:vendor 816:product 817:addressElement=address'], // 636 Domain/devices/interface/source
  ['', 's:state', ''], // 637 Domain/devices/interface/link
  ['', '', '818:rx'], // 638 Domain/devices/interface/coalesce
  ['', 's:dev y:managed', ''], // 639 Domain/devices/interface/target
  ['', 's:dev s:actual', ''], // 640 Domain/devices/interface/guest
  ['', 's:address s:type y:check s:currentAddress', ''], // 641 Domain/devices/interface/mac
  ['', 's:address s:family n:prefix s:peer', ''], // 642 Domain/devices/interface/ip
  ['', 's:proto s:address s:dev', '*819:ranges=range'], // 643 Domain/devices/interface/portForward
  ['', 's:path', ''], // 644 Domain/devices/interface/script
  ['', 's:path', ''], // 645 Domain/devices/interface/downscript
  ['', 's:type', ''], // 646 Domain/devices/interface/model
  ['', 's:type s:tap s:vhost s:logFile s:hostname s:fqdn', ''], // 647 Domain/devices/interface/backend
  ['', 's:name s:model y:iommufd n:queues n:rxQueueSize=rx_queue_size n:txQueueSize=tx_queue_size s:txmode o:ioeventfd o:eventIdx=event_idx o:iommu o:ats o:packed o:pagePerVq=page_per_vq o:rss o:rssHashReport=rss_hash_report', '820:host 821:guest'], // 648 Domain/devices/interface/driver
  ['', '', '822:sndbuf'], // 649 Domain/devices/interface/tune
  ['', 'y:enabled o:bar s:file', ''], // 650 Domain/devices/interface/rom
  ['', 's:type s:persistent', ''], // 651 Domain/devices/interface/teaming
  ['', 'o:iommu o:ats o:packed o:pagePerVq=page_per_vq', ''], // 652 Domain/devices/input/driver
  ['', 's:evdev s:dev s:grab s:grabToggle o:repeat', ''], // 653 Domain/devices/input/source
  ['', 's:id', ''], // 654 Domain/devices/sound/audio
  ['', 's:type', ''], // 655 Domain/devices/sound/codec
  ['', 'y:mixingEngine y:fixedSettings s:voices s:bufferLength s:dev s:bufferCount s:serverName s:clientName s:connectPorts y:exactName y:tryPoll s:name s:streamName s:latency', '823:settings'], // 656 Domain/devices/audio/input
  ['', 'y:mixingEngine y:fixedSettings s:voices s:bufferLength s:dev s:bufferCount s:serverName s:clientName s:connectPorts y:exactName y:tryPoll s:name s:streamName s:latency', '823:settings'], // 657 Domain/devices/audio/output
  ['', 's:startupPolicy y:writeFiltering s:guestReset s:protocol s:name s:wwpn', '*825:hosts=host 824:address 815:vendor 816:product 352:adapter 604:auth 350:initiator 826:block 827:char 828:interface'], // 658 Domain/devices/hostdev/source
  ['', 'y:enable s:rendernode', ''], // 659 Domain/devices/graphics/gl
  ['', 's:type s:address s:network s:socket', ''], // 660 Domain/devices/graphics/listen
  ['', 's:name s:mode', ''], // 661 Domain/devices/graphics/channel
  ['', 's:compression', ''], // 662 Domain/devices/graphics/image
  ['', 's:compression', ''], // 663 Domain/devices/graphics/jpeg
  ['', 's:compression', ''], // 664 Domain/devices/graphics/zlib
  ['', 'o:compression', ''], // 665 Domain/devices/graphics/playback
  ['', 's:mode', ''], // 666 Domain/devices/graphics/streaming
  ['', 'y:copypaste', ''], // 667 Domain/devices/graphics/clipboard
  ['', 's:mode', ''], // 668 Domain/devices/graphics/mouse
  ['', 'y:enable', ''], // 669 Domain/devices/graphics/filetransfer
  ['', 'o:iommu o:ats o:packed o:pagePerVq=page_per_vq s:name s:vgaconf', ''], // 670 Domain/devices/video/driver
  ['', 's:type n:ram n:vgamem n:vram64 s:device n:vram n:heads y:primary o:blob o:edid', '829:acceleration 830:resolution'], // 671 Domain/devices/video/model
  ['', 's:mode s:path s:host s:service s:channel s:master s:slave o:append y:tls', '*787:seclabels=seclabel 790:reconnect 667:clipboard 668:mouse'], // 672 Domain/devices/console/source
  ['', 's:type', ''], // 673 Domain/devices/console/protocol
  ['', 's:file o:append', ''], // 674 Domain/devices/console/log
  ['', 's:type s:port', '831:model'], // 675 Domain/devices/console/target
  ['', 's:type s:address s:port s:name s:state', ''], // 676 Domain/devices/channel/target
  ['s', '', ''], // 677 Domain/devices/smartcard/certificate
  ['s', '', ''], // 678 Domain/devices/smartcard/database
  ['', 'y:allow s:class s:vendor s:product s:version', ''], // 679 Domain/devices/redirfilter/usbdev
  ['s', 's:model s:type', '*672:sources=source 673:protocol 674:log'], // 680 Domain/devices/rng/backend
  ['', 'n:bytes n:period', ''], // 681 Domain/devices/rng/rate
  ['', 's:type y:persistentState=persistent_state s:debug s:version', '832:device 833:encryption 834:activePcrBanks=active_pcr_banks 835:source 836:profile'], // 682 Domain/devices/tpm/backend
  ['', 's:type', ''], // 683 Domain/devices/shmem/model
  ['n', 's:unit', ''], // 684 Domain/devices/shmem/size
  ['', 's:path', ''], // 685 Domain/devices/shmem/server
  ['', 'o:ioeventfd n:vectors', ''], // 686 Domain/devices/shmem/msi
  ['', '', '837:pagesize 838:nodemask 134:path 839:alignsize 840:pmem'], // 687 Domain/devices/memory/source
  ['', 'y:dynamicMemslots', '684:size 808:node 841:block 842:requested 843:current 844:label 608:readonly 845:address'], // 688 Domain/devices/memory/target
  ['', 's:model n:queues', ''], // 689 Domain/devices/crypto/backend
  ['', 'n:period', ''], // 690 Domain/devices/memballoon/stats
  ['', 'o:intremap o:cachingMode=caching_mode o:eim o:iotlb s:awBits=aw_bits o:dmaTranslation=dma_translation o:xtsup o:passthrough n:pciBus o:accel o:ats o:ril n:ssidsize n:oas o:cmdqv', '846:granule'], // 691 Domain/devices/iommu/driver
  ['', 'y:auto n:address', ''], // 692 Domain/devices/vsock/cid
  ['', '', '*847:properties=qemu:property'], // 693 Domain/qemu-override/device/frontend
  ['', 's:start s:end', ''], // 694 Network/forward/nat/address
  ['', 'n:start n:end', ''], // 695 Network/forward/nat/port
  ['s', '', ''], // 696 Network/dns/host/hostname
  ['', 's:start s:end', '848:lease'], // 697 Network/ip/dhcp/range
  ['', 's:mac s:id s:name s:ip', '848:lease'], // 698 Network/ip/dhcp/host
  ['', 's:file s:server', ''], // 699 Network/ip/dhcp/bootp
  ['', 'n:start n:end', ''], // 700 StoragePool/source/device/freeExtent
  ['', 's:name', ''], // 701 StoragePool/source/initiator/iqn
  ['', 's:uuid s:usage', ''], // 702 StoragePool/source/auth/secret
  ['', 'n:uniqueId=unique_id', '497:address'], // 703 StoragePool/source/adapter/parentaddr
  ['s', '', ''], // 704 StoragePool/target/permissions/mode
  ['n', '', ''], // 705 StoragePool/target/permissions/owner
  ['n', '', ''], // 706 StoragePool/target/permissions/group
  ['', 'n:start n:end', ''], // 707 StorageVolume/source/device/extent
  ['s', '', ''], // 708 StorageVolume/target/timestamps/atime
  ['s', '', ''], // 709 StorageVolume/target/timestamps/btime
  ['s', '', ''], // 710 StorageVolume/target/timestamps/ctime
  ['s', '', ''], // 711 StorageVolume/target/timestamps/mtime
  ['', 's:type s:uuid s:usage', ''], // 712 StorageVolume/target/encryption/secret
  ['', 's:name n:size s:mode s:hash', ''], // 713 StorageVolume/target/encryption/cipher
  ['', 's:name s:hash', ''], // 714 StorageVolume/target/encryption/ivgen
  ['', '', ''], // 715 StorageVolume/target/features/lazy_refcounts
  ['', '', ''], // 716 StorageVolume/target/features/extended_l2
  ['s', '', ''], // 717 NodeDevice/capability/hardware/version
  ['s', '', ''], // 718 NodeDevice/capability/firmware/release_date
  ['', 's:domain s:bus s:slot s:function', ''], // 719 NodeDevice/capability/capability/address
  ['', 's:id', '66:name 849:deviceAPI 850:availableInstances'], // 720 NodeDevice/capability/capability/type
  ['s', '', ''], // 721 NodeDevice/capability/capability/name
  ['', 's:access', '*855:vendorFields=vendor_field *857:systemFields=system_field 851:changeLevel=change_level 852:manufactureId=manufacture_id 853:partNumber=part_number 854:serialNumber=serial_number 856:assetTag=asset_tag'], // 722 NodeDevice/capability/capability/fields
  ['s', '', ''], // 723 NodeDevice/capability/capability/wwnn
  ['s', '', ''], // 724 NodeDevice/capability/capability/wwpn
  ['s', '', ''], // 725 NodeDevice/capability/capability/fabric_wwn
  ['n', '', ''], // 726 NodeDevice/capability/capability/max_vports
  ['n', '', ''], // 727 NodeDevice/capability/capability/vports
  ['s', '', ''], // 728 NodeDevice/capability/capability/rport
  ['n', '', ''], // 729 NodeDevice/capability/capability/media_available
  ['n', '', ''], // 730 NodeDevice/capability/capability/media_size
  ['s', '', ''], // 731 NodeDevice/capability/capability/media_label
  ['s', '', ''], // 732 NodeDevice/capability/capability/group_device
  ['s', '', ''], // 733 NodeDevice/capability/capability/card_type
  ['s', '', ''], // 734 NodeDevice/capability/capability/chpid
  ['', 's:validity n:port s:speed n:width', ''], // 735 NodeDevice/capability/pci-express/link
  ['s', 's:ref', ''], // 736 NodeDevice/capability/members/ccw_device
  ['', 's:file n:index s:dev s:protocol s:name y:tls s:tlsHostname s:query', '*787:seclabels=seclabel *789:hosts=host 785:slices 858:dataStore 360:encryption 790:reconnect 791:snapshot 792:config 604:auth 350:initiator 793:cookies 794:readahead 795:timeout 796:ssl 797:knownHosts 798:identity'], // 737 Snapshot/disks/disk/source
  ['', 's:type', '801:metadataCache=metadata_cache'], // 738 Snapshot/disks/disk/driver
  ['', '', ''], // 739 Snapshot/disks/disk/snapshotDeleteInProgress
  ['', 's:file s:dev', '*787:seclabels=seclabel 859:encryption'], // 740 Backup/disks/disk/target
  ['', 's:type', ''], // 741 Backup/disks/disk/driver
  ['', 's:file s:dev', '*787:seclabels=seclabel 859:encryption'], // 742 Backup/disks/disk/scratch
  ['', 's:name', ''], // 743 Capabilities/host/cpu/feature
  ['', '', ''], // 744 Capabilities/host/power_management/suspend_mem
  ['', '', ''], // 745 Capabilities/host/power_management/suspend_disk
  ['', '', ''], // 746 Capabilities/host/power_management/suspend_hybrid
  ['', '', ''], // 747 Capabilities/host/migration_features/live
  ['', '', '*860:uriTransports=uri_transport'], // 748 Capabilities/host/migration_features/uri_transports
  ['', 'n:num', '*861:cells=cell'], // 749 Capabilities/host/topology/cells
  ['', 'n:id n:level s:type n:size s:unit s:cpus', '*862:controls=control'], // 750 Capabilities/host/cache/bank
  ['', 'n:level n:reuseThreshold n:maxMonitors', '*863:features=feature'], // 751 Capabilities/host/cache/monitor
  ['', 'n:id s:cpus', '*864:controls=control'], // 752 Capabilities/host/memory_bandwidth/node
  ['', 'n:maxMonitors', '*865:features=feature'], // 753 Capabilities/host/energy/monitor
  ['s', '', ''], // 754 Capabilities/host/secmodel/doi
  ['s', 's:type', ''], // 755 Capabilities/host/secmodel/baselabel
  ['n', '', ''], // 756 Capabilities/guest/arch/wordsize
  ['s', '', ''], // 757 Capabilities/guest/arch/loader
  ['s', 's:canonical n:maxCpus y:deprecated', ''], // 758 Capabilities/guest/arch/machine
  ['', 's:type', '*758:machines=machine 266:emulator'], // 759 Capabilities/guest/arch/domain
  ['', '', ''], // 760 Capabilities/guest/features/ia64_be
  ['', 'y:toggle o:default', ''], // 761 Capabilities/guest/features/acpi
  ['', 'y:toggle o:default', ''], // 762 Capabilities/guest/features/apic
  ['', '', ''], // 763 Capabilities/guest/features/cpuselection
  ['', '', ''], // 764 Capabilities/guest/features/deviceboot
  ['', 'y:toggle o:default', ''], // 765 Capabilities/guest/features/disksnapshot
  ['', 'y:toggle o:default', ''], // 766 Capabilities/guest/features/hap
  ['', '', ''], // 767 Capabilities/guest/features/externalSnapshot
  ['s', '', ''], // 768 DomainCapabilities/os/enum/value
  ['s', 's:fallback s:vendorId=vendor_id s:usable y:deprecated s:canonical s:vendor', ''], // 769 DomainCapabilities/cpu/mode/model
  ['', 's:model', '*866:features=feature'], // 770 DomainCapabilities/cpu/mode/blockers
  ['n', '', ''], // 771 DomainCapabilities/features/sev/maxGuests
  ['n', '', ''], // 772 DomainCapabilities/features/sev/maxESGuests
  ['s', '', ''], // 773 DomainCapabilities/features/sev/cpu0Id
  ['y', '', ''], // 774 DomainCapabilities/features/sgx/flc
  ['y', '', ''], // 775 DomainCapabilities/features/sgx/sgx1
  ['y', '', ''], // 776 DomainCapabilities/features/sgx/sgx2
  ['n', 's:unit', ''], // 777 DomainCapabilities/features/sgx/section_size
  ['', '', '*867:sections=section'], // 778 DomainCapabilities/features/sgx/sections
  ['', '', '868:spinlocks 869:stimerDirect=stimer_direct 870:tlbflushDirect=tlbflush_direct 871:tlbflushExtended=tlbflush_extended 872:vendorId=vendor_id'], // 779 DomainCapabilities/features/hyperv/defaults
  ['', '', '*873:siblings=sibling'], // 780 Cpu/numa/cell/distances
  ['', 'n:level s:associativity s:policy', '874:size 875:line'], // 781 Cpu/numa/cell/cache
  ['', 'n:initiator n:target n:cache s:type n:value', ''], // 782 Cpu/numa/interconnects/latency
  ['', 'n:initiator n:target n:cache s:type n:value s:unit', ''], // 783 Cpu/numa/interconnects/bandwidth
  ['', 's:type', ''], // 784 StoragePoolCapabilities/pool/poolOptions/defaultFormat
  ['', '', '876:slice'], // 785 Domain/os/nvram/source/slices
  ['', 's:type', '804:format 506:source'], // 786 Domain/os/nvram/source/dataStore
  ['', 's:model y:relabel y:labelskip', '*298:labels=label'], // 787 Domain/os/nvram/source/seclabel
  ['', 'y:managed y:migration', '877:source'], // 788 Domain/os/nvram/source/reservations
  ['', 's:transport s:name n:port s:socket', ''], // 789 Domain/os/nvram/source/host
  ['', 'y:enabled n:timeout n:delay', ''], // 790 Domain/os/nvram/source/reconnect
  ['', 's:name', ''], // 791 Domain/os/nvram/source/snapshot
  ['', 's:file', ''], // 792 Domain/os/nvram/source/config
  ['', '', '*878:cookies=cookie'], // 793 Domain/os/nvram/source/cookies
  ['', 'n:size', ''], // 794 Domain/os/nvram/source/readahead
  ['', 'n:seconds', ''], // 795 Domain/os/nvram/source/timeout
  ['', 'y:verify', ''], // 796 Domain/os/nvram/source/ssl
  ['', 's:path', ''], // 797 Domain/os/nvram/source/knownHosts
  ['', 's:username s:keyfile s:agentsock s:user s:group', ''], // 798 Domain/os/nvram/source/identity
  ['', 'o:state', ''], // 799 Domain/features/hyperv/stimer/direct
  ['', 'o:state', ''], // 800 Domain/features/hyperv/tlbflush/extended
  ['', '', '879:maxSize=max_size'], // 801 Domain/devices/disk/driver/metadata_cache
  ['', '', '*880:iothreads=iothread'], // 802 Domain/devices/disk/driver/iothreads
  ['', '', '*881:statistics=statistic *882:latencyHistograms=latency-histogram'], // 803 Domain/devices/disk/driver/statistics
  ['', 's:type', '801:metadataCache=metadata_cache'], // 804 Domain/devices/disk/mirror/format
  ['', 's:type s:uuid s:usage', ''], // 805 Domain/devices/disk/auth/secret
  ['', 's:group', ''], // 806 Domain/devices/disk/throttlefilters/throttlefilter
  ['', 's:uid s:fid', ''], // 807 Domain/devices/disk/address/zpci
  ['n', '', ''], // 808 Domain/devices/controller/target/node
  ['', 's:mode', ''], // 809 Domain/devices/filesystem/binary/cache
  ['', 's:mode', ''], // 810 Domain/devices/filesystem/binary/sandbox
  ['', 'o:posix o:flock', ''], // 811 Domain/devices/filesystem/binary/lock
  ['', 'n:size', ''], // 812 Domain/devices/filesystem/binary/thread_pool
  ['', 'n:max', ''], // 813 Domain/devices/filesystem/binary/openfiles
  ['', 's:address n:port', ''], // 814 Domain/devices/interface/source/local
  ['', 's:id', ''], // 815 Domain/devices/interface/source/vendor
  ['', 's:id', ''], // 816 Domain/devices/interface/source/product
  ['', 's:bus s:device s:port s:type s:domain s:slot s:function o:multifunction', ''], // 817 Domain/devices/interface/source/address
  ['', '', '883:frames'], // 818 Domain/devices/interface/coalesce/rx
  ['', 'n:start n:end n:to y:exclude', ''], // 819 Domain/devices/interface/portForward/range
  ['', 'o:csum o:gso o:tso4 o:tso6 o:ecn o:ufo o:mrgRxbuf=mrg_rxbuf', ''], // 820 Domain/devices/interface/driver/host
  ['', 'o:csum o:tso4 o:tso6 o:ecn o:ufo', ''], // 821 Domain/devices/interface/driver/guest
  ['n', '', ''], // 822 Domain/devices/interface/tune/sndbuf
  ['', 's:frequency s:channels s:format', ''], // 823 Domain/devices/audio/input/settings
  ['', 's:domain s:bus s:slot s:function o:multifunction s:device s:port s:target s:unit s:uuid', ''], // 824 Domain/devices/hostdev/source/address
  ['', 's:name n:port', ''], // 825 Domain/devices/hostdev/source/host
  ['s', '', ''], // 826 Domain/devices/hostdev/source/block
  ['s', '', ''], // 827 Domain/devices/hostdev/source/char
  ['s', '', ''], // 828 Domain/devices/hostdev/source/interface
  ['', 'y:accel3d y:accel2d s:rendernode', ''], // 829 Domain/devices/video/model/acceleration
  ['', 'n:x n:y', ''], // 830 Domain/devices/video/model/resolution
  ['', 's:name', ''], // 831 Domain/devices/console/target/model
  ['', 's:path', ''], // 832 Domain/devices/tpm/backend/device
  ['', 's:secret', ''], // 833 Domain/devices/tpm/backend/encryption
  ['', '', '884:sha1 885:sha256 886:sha384 887:sha512'], // 834 Domain/devices/tpm/backend/active_pcr_banks
  ['', 's:type s:path s:mode', ''], // 835 Domain/devices/tpm/backend/source
  ['', 's:source s:removeDisabled s:name', ''], // 836 Domain/devices/tpm/backend/profile
  ['n', 's:unit', ''], // 837 Domain/devices/memory/source/pagesize
  ['s', '', ''], // 838 Domain/devices/memory/source/nodemask
  ['n', 's:unit', ''], // 839 Domain/devices/memory/source/alignsize
  ['', '', ''], // 840 Domain/devices/memory/source/pmem
  ['n', 's:unit', ''], // 841 Domain/devices/memory/target/block
  ['n', 's:unit', ''], // 842 Domain/devices/memory/target/requested
  ['n', 's:unit', ''], // 843 Domain/devices/memory/target/current
  ['', '', '684:size'], // 844 Domain/devices/memory/target/label
  ['', 's:base', ''], // 845 Domain/devices/memory/target/address
  ['', 's:mode n:size s:unit', ''], // 846 Domain/devices/iommu/driver/granule
  ['', 's:name s:type s:value', ''], // 847 Domain/qemu-override/device/frontend/property
  ['', 'n:expiry s:unit', ''], // 848 Network/ip/dhcp/range/lease
  ['s', '', ''], // 849 NodeDevice/capability/capability/type/deviceAPI
  ['n', '', ''], // 850 NodeDevice/capability/capability/type/availableInstances
  ['s', '', ''], // 851 NodeDevice/capability/capability/fields/change_level
  ['s', '', ''], // 852 NodeDevice/capability/capability/fields/manufacture_id
  ['s', '', ''], // 853 NodeDevice/capability/capability/fields/part_number
  ['s', '', ''], // 854 NodeDevice/capability/capability/fields/serial_number
  ['s', 's:index', ''], // 855 NodeDevice/capability/capability/fields/vendor_field
  ['s', '', ''], // 856 NodeDevice/capability/capability/fields/asset_tag
  ['s', 's:index', ''], // 857 NodeDevice/capability/capability/fields/system_field
  ['', 's:type', '804:format 888:source'], // 858 Snapshot/disks/disk/source/dataStore
  ['', 's:format s:engine', '712:secret 713:cipher 714:ivgen'], // 859 Backup/disks/disk/target/encryption
  ['s', '', ''], // 860 Capabilities/host/migration_features/uri_transports/uri_transport
  ['', 'n:id', '*890:pages *781:caches=cache 889:memory 780:distances 891:cpus'], // 861 Capabilities/host/topology/cells/cell
  ['', 'n:granularity n:min s:unit s:type n:maxAllocs', ''], // 862 Capabilities/host/cache/bank/control
  ['', 's:name', ''], // 863 Capabilities/host/cache/monitor/feature
  ['', 'n:granularity n:min n:maxAllocs', ''], // 864 Capabilities/host/memory_bandwidth/node/control
  ['', 's:name', ''], // 865 Capabilities/host/energy/monitor/feature
  ['', 's:name', ''], // 866 DomainCapabilities/cpu/mode/blockers/feature
  ['', 'n:node n:size s:unit', ''], // 867 DomainCapabilities/features/sgx/sections/section
  ['n', '', ''], // 868 DomainCapabilities/features/hyperv/defaults/spinlocks
  ['o', '', ''], // 869 DomainCapabilities/features/hyperv/defaults/stimer_direct
  ['o', '', ''], // 870 DomainCapabilities/features/hyperv/defaults/tlbflush_direct
  ['o', '', ''], // 871 DomainCapabilities/features/hyperv/defaults/tlbflush_extended
  ['s', '', ''], // 872 DomainCapabilities/features/hyperv/defaults/vendor_id
  ['', 'n:id n:value', ''], // 873 Cpu/numa/cell/distances/sibling
  ['', 'n:value s:unit', ''], // 874 Cpu/numa/cell/cache/size
  ['', 'n:value s:unit', ''], // 875 Cpu/numa/cell/cache/line
  ['', 's:type n:offset n:size', ''], // 876 Domain/os/nvram/source/slices/slice
  ['', 's:type s:path s:mode', '790:reconnect'], // 877 Domain/os/nvram/source/reservations/source
  ['s', 's:name', ''], // 878 Domain/os/nvram/source/cookies/cookie
  ['n', 's:unit', ''], // 879 Domain/devices/disk/driver/metadata_cache/max_size
  ['', 'n:id', '*892:queues=queue'], // 880 Domain/devices/disk/driver/iothreads/iothread
  ['', 'n:interval', ''], // 881 Domain/devices/disk/driver/statistics/statistic
  ['', 's:type', '*893:bins=bin'], // 882 Domain/devices/disk/driver/statistics/latency-histogram
  ['', 'n:max', ''], // 883 Domain/devices/interface/coalesce/rx/frames
  ['', '', ''], // 884 Domain/devices/tpm/backend/active_pcr_banks/sha1
  ['', '', ''], // 885 Domain/devices/tpm/backend/active_pcr_banks/sha256
  ['', '', ''], // 886 Domain/devices/tpm/backend/active_pcr_banks/sha384
  ['', '', ''], // 887 Domain/devices/tpm/backend/active_pcr_banks/sha512
  ['', 's:file s:fdgroup n:index s:dev s:dir s:protocol s:name y:tls s:tlsHostname s:query s:pool s:volume s:mode s:type s:namespace y:managed s:path', '*787:seclabels=seclabel *789:hosts=host 785:slices 858:dataStore 360:encryption 788:reservations 790:reconnect 791:snapshot 792:config 604:auth 350:initiator 793:cookies 794:readahead 795:timeout 796:ssl 797:knownHosts 798:identity 497:address'], // 888 Snapshot/disks/disk/source/dataStore/source
  ['n', 's:unit', ''], // 889 Capabilities/host/topology/cells/cell/memory
  ['n', 's:unit n:size', ''], // 890 Capabilities/host/topology/cells/cell/pages
  ['', 'n:num', '*894:cpus=cpu'], // 891 Capabilities/host/topology/cells/cell/cpus
  ['', 'n:id', ''], // 892 Domain/devices/disk/driver/iothreads/iothread/queue
  ['', 'n:start', ''], // 893 Domain/devices/disk/driver/statistics/latency-histogram/bin
  ['', 'n:id n:socketId=socket_id n:dieId=die_id n:clusterId=cluster_id n:coreId=core_id s:siblings', ''], // 894 Capabilities/host/topology/cells/cell/cpus/cpu
]

/** The element and the row of each kind of document. */
export const roots = Object.freeze({
  Domain: ['domain', 0],
  Network: ['network', 1],
  StoragePool: ['pool', 2],
  StorageVolume: ['volume', 3],
  NodeDevice: ['device', 4],
  Interface: ['interface', 5],
  NWFilter: ['filter', 6],
  NWFilterBinding: ['filterbinding', 7],
  Secret: ['secret', 8],
  Snapshot: ['domainsnapshot', 9],
  Checkpoint: ['domaincheckpoint', 10],
  Backup: ['domainbackup', 11],
  Capabilities: ['capabilities', 12],
  DomainCapabilities: ['domainCapabilities', 13],
  Cpu: ['cpu', 14],
  NetworkPort: ['networkport', 15],
  StoragePoolCapabilities: ['storagepoolCapabilities', 16],
} as const)

/** The namespaces that the table has names of, by the prefix in it. @internal */
export const namespaces: Readonly<Record<string, string>> = Object.freeze({
  qemu: 'http://libvirt.org/schemas/domain/qemu/1.0',
  lxc: 'http://libvirt.org/schemas/domain/lxc/1.0',
  bhyve: 'http://libvirt.org/schemas/domain/bhyve/1.0',
  xen: 'http://libvirt.org/schemas/domain/xen/1.0',
  vmware: 'http://libvirt.org/schemas/domain/vmware/1.0',
  dnsmasq: 'http://libvirt.org/schemas/network/dnsmasq/1.0',
  fs: 'http://libvirt.org/schemas/storagepool/fs/1.0',
  rbd: 'http://libvirt.org/schemas/storagepool/rbd/1.0',
})
