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
  ['', '', '66:name 22:description 116:state 117:creationTime 118:memory 119:disks 120:revertDisks 121:active 0:domain 0:inactiveDomain 122:parent 123:cookie'], // 9 Snapshot
  ['', '', '124:name 22:description 125:creationTime 126:disks 0:domain 127:parent'], // 10 Checkpoint
  ['', 's:mode', '128:incremental 129:disks 130:server'], // 11 Backup
  ['', '', '*132:guests=guest 131:host'], // 12 Capabilities
  ['', '', '133:path 134:domain 135:machine 136:arch 137:vcpu 138:iothreads 139:os 140:cpu 141:memoryBacking 142:devices 143:features'], // 13 DomainCapabilities
  ['', 's:mode s:match s:check o:deprecatedFeatures=deprecated_features o:migratable', '*147:features=feature *156:pages 144:model 145:vendor 146:topology 148:numa 149:cache 150:maxphysaddr 151:arch 152:featuresElement=features 153:microcode 154:signature 155:counter'], // 14 Cpu
  ['', '', '18:uuid 111:owner 69:mac 157:group 158:rxfilters 71:virtualport 75:bandwidth 76:vlan 77:port 159:plug'], // 15 NetworkPort
  ['', '', '*160:pools=pool'], // 16 StoragePoolCapabilities
  ['s', '', ''], // 17 Domain/name
  ['s', '', ''], // 18 Domain/uuid
  ['s', '', ''], // 19 Domain/hwuuid
  ['s', '', ''], // 20 Domain/genid
  ['s', '', ''], // 21 Domain/title
  ['s', '', ''], // 22 Domain/description
  ['', '', '', true], // 23 Domain/metadata
  ['', 's:mode s:match s:check o:deprecatedFeatures=deprecated_features o:migratable', '*161:features=feature 144:model 145:vendor 146:topology 148:numa 149:cache 150:maxphysaddr'], // 24 Domain/cpu
  ['', 's:type', '*164:baseBoards=baseBoard *167:entries=entry 162:bios 163:system 165:chassis 166:oemStrings'], // 25 Domain/sysinfo
  ['s', '', ''], // 26 Domain/bootloader
  ['s', '', ''], // 27 Domain/bootloader_args
  ['', 's:firmware', '*179:boots=boot *185:initargs=initarg *186:initenvs=initenv 168:type 169:kernel 170:initrd 171:root 172:cmdline 173:shim 174:dtb 175:firmwareElement=firmware 176:loader 177:nvram 178:varstore 180:bootmenu 181:smbios 182:bios 183:acpi 184:init 187:initdir 188:inituser 189:initgroup'], // 28 Domain/os
  ['', 's:offset s:adjustment s:timezone s:basis n:start', '*190:timers=timer'], // 29 Domain/clock
  ['', '', '*191:throttlegroups=throttlegroup'], // 30 Domain/throttlegroups
  ['n', 's:unit o:dumpCore', ''], // 31 Domain/memory
  ['n', 's:unit n:slots', ''], // 32 Domain/maxMemory
  ['n', 's:unit', ''], // 33 Domain/currentMemory
  ['', '', '192:hugepages 193:nosharepages 194:locked 195:source 196:access 197:allocation 198:discard'], // 34 Domain/memoryBacking
  ['n', 's:placement s:cpuset n:current', ''], // 35 Domain/vcpu
  ['', '', '*199:vcpus=vcpu'], // 36 Domain/vcpus
  ['n', '', ''], // 37 Domain/iothreads
  ['', '', '*200:iothreads=iothread'], // 38 Domain/iothreadids
  ['', 'n:threadPoolMin=thread_pool_min n:threadPoolMax=thread_pool_max', ''], // 39 Domain/defaultiothread
  ['', '', '*202:devices=device 201:weight'], // 40 Domain/blkiotune
  ['', '', '203:hardLimit=hard_limit 204:softLimit=soft_limit 205:minGuarantee=min_guarantee 206:swapHardLimit=swap_hard_limit'], // 41 Domain/memtune
  ['', '', '*216:vcpupins=vcpupin *218:iothreadpins=iothreadpin *219:vcpuscheds=vcpusched *220:iothreadscheds=iothreadsched *222:cachetunes=cachetune *223:memorytunes=memorytune *224:energytunes=energytune 207:shares 208:globalPeriod=global_period 209:globalQuota=global_quota 210:period 211:quota 212:emulatorPeriod=emulator_period 213:emulatorQuota=emulator_quota 214:iothreadPeriod=iothread_period 215:iothreadQuota=iothread_quota 217:emulatorpin 221:emulatorsched'], // 42 Domain/cputune
  ['', '', '*226:memnodes=memnode 225:memory'], // 43 Domain/numatune
  ['', 'y:enabled s:fdgroup', ''], // 44 Domain/iommufd
  ['', '', '227:partition 228:fibrechannel'], // 45 Domain/resource
  ['', '', '229:pae 230:apic 231:acpi 232:hap 233:hyperv 234:viridian 235:kvm 236:xen 237:privnet 238:pvspinlock 239:capabilities 240:pmu 241:vmport 242:gic 243:smm 244:ioapic 245:hpt 246:vmcoreinfo 247:htm 248:nestedHv=nested-hv 249:msrs 250:ccfAssist=ccf-assist 251:cfpc 252:sbbc 253:ibs 254:tcg 255:asyncTeardown=async-teardown 256:ras 257:ps2 258:aia 259:virtualization'], // 46 Domain/features
  ['s', '', ''], // 47 Domain/on_reboot
  ['s', '', ''], // 48 Domain/on_poweroff
  ['s', '', ''], // 49 Domain/on_crash
  ['s', '', ''], // 50 Domain/on_lockfailure
  ['', '', '260:suspendToMem=suspend-to-mem 261:suspendToDisk=suspend-to-disk'], // 51 Domain/pm
  ['', '', '*262:events=event'], // 52 Domain/perf
  ['', '', '*263:uids=uid *264:gids=gid'], // 53 Domain/idmap
  ['', '', '*266:disks=disk *267:controllers=controller *268:leases=lease *269:filesystems=filesystem *270:interfaces=interface *271:inputs=input *272:sounds=sound *273:audios=audio *274:hostdevs=hostdev *275:graphics *276:videos=video *277:consoles=console *278:parallels=parallel *279:serials=serial *280:channels=channel *281:smartcards=smartcard *282:hubs=hub *283:redirdevs=redirdev *284:redirfilters=redirfilter *285:rngs=rng *286:tpms=tpm *287:shmems=shmem *288:memories=memory *289:cryptos=crypto *290:watchdogs=watchdog *293:panics=panic *294:iommus=iommu 265:emulator 291:memballoon 292:nvram 295:vsock 296:pstore'], // 54 Domain/devices
  ['', 's:model s:type y:relabel', '297:label 298:imagelabel 299:baselabel'], // 55 Domain/seclabel
  ['', '', '*300:args=qemu:arg *301:envs=qemu:env'], // 56 Domain/qemu-commandline
  ['', '', '*302:adds=qemu:add *303:dels=qemu:del'], // 57 Domain/qemu-capabilities
  ['', 's:behavior', ''], // 58 Domain/qemu-deprecation
  ['', '', '*304:devices=qemu:device'], // 59 Domain/qemu-override
  ['', '', '305:sharenet=lxc:sharenet 306:shareipc=lxc:shareipc 307:shareuts=lxc:shareuts'], // 60 Domain/lxc-namespace
  ['', '', '*308:ciphers=cipher'], // 61 Domain/keywrap
  ['', 's:type y:kernelHashes y:authorKey y:vcek', '309:cbitpos 310:reducedPhysBits 311:policy 312:handle 313:dhCert 314:session 315:guestVisibleWorkarounds 316:idBlock 317:idAuth 318:hostData 319:mrConfigId 320:mrOwner 321:mrOwnerConfig 322:quoteGenerationService'], // 62 Domain/launchSecurity
  ['', '', '*323:args=bhyve:arg'], // 63 Domain/bhyve-commandline
  ['', '', '*324:args=xen:arg'], // 64 Domain/xen-commandline
  ['s', '', ''], // 65 Domain/vmware-datacenterpath
  ['s', '', ''], // 66 Network/name
  ['', 's:name s:zone o:stp n:delay s:macTableManager', ''], // 67 Network/bridge
  ['', 'n:size', ''], // 68 Network/mtu
  ['', 's:address', ''], // 69 Network/mac
  ['', 's:dev s:mode y:managed', '*325:interfaces=interface *326:addresses=address 327:pf 328:driver 329:nat'], // 70 Network/forward
  ['', 's:type', '330:parameters'], // 71 Network/virtualport
  ['', 's:name y:default y:trustGuestRxFilters', '71:virtualport 75:bandwidth 76:vlan'], // 72 Network/portgroup
  ['', 's:name y:localOnly y:register', ''], // 73 Network/domain
  ['', 'y:enable y:forwardPlainNames', '*331:forwarders=forwarder *332:txts=txt *333:srvs=srv *334:hosts=host'], // 74 Network/dns
  ['', 'n:classID', '335:inbound 336:outbound'], // 75 Network/bandwidth
  ['', 'y:trunk', '*337:tags=tag'], // 76 Network/vlan
  ['', 'y:isolated', ''], // 77 Network/port
  ['', 's:address s:netmask n:prefix s:family y:localPtr', '338:tftp 339:dhcp'], // 78 Network/ip
  ['', 's:family s:address s:netmask n:prefix s:gateway n:metric', ''], // 79 Network/route
  ['', '', '*340:options=dnsmasq:option'], // 80 Network/dnsmasq-options
  ['s', '', ''], // 81 StoragePool/name
  ['n', 's:unit', ''], // 82 StoragePool/capacity
  ['n', 's:unit', ''], // 83 StoragePool/allocation
  ['n', 's:unit', ''], // 84 StoragePool/available
  ['', '', '341:cow'], // 85 StoragePool/features
  ['', '', '*344:devices=device *346:hosts=host *66:names=name 342:vendor 343:product 345:format 347:dir 348:protocol 349:initiator 350:auth 351:adapter'], // 86 StoragePool/source
  ['', '', '133:path 352:permissions'], // 87 StoragePool/target
  ['', '', '*353:options=fs:option'], // 88 StoragePool/fs-mount_opts
  ['', '', '354:volume'], // 89 StoragePool/refresh
  ['', '', '*355:options=rbd:option'], // 90 StoragePool/rbd-config_opts
  ['s', '', ''], // 91 StorageVolume/key
  ['', '', '*356:devices=device'], // 92 StorageVolume/source
  ['n', 's:unit', ''], // 93 StorageVolume/physical
  ['', '', '96:path 357:format 352:permissions 358:timestamps 359:encryption 360:compat 361:nocow 362:clusterSize 363:features'], // 94 StorageVolume/target
  ['', '', '133:path 357:format 352:permissions 358:timestamps'], // 95 StorageVolume/backingStore
  ['s', '', ''], // 96 NodeDevice/path
  ['s', 's:type', ''], // 97 NodeDevice/devnode
  ['s', 's:wwnn s:wwpn s:fabricWwn=fabric_wwn', ''], // 98 NodeDevice/parent
  ['', '', '66:name'], // 99 NodeDevice/driver
  ['', 's:type', '*373:capabilities=capability *384:features=feature *399:attrs=attr 364:product 365:hardware 366:firmware 367:class 368:domain 369:bus 370:slot 371:function 372:vendor 374:iommuGroup 375:numa 376:pciExpress=pci-express 377:device 378:port 379:number 380:subclass 381:protocol 22:description 382:interface 383:address 103:link 385:char 386:host 387:uniqueId=unique_id 388:target 389:lun 390:typeElement=type 391:block 392:driveType=drive_type 393:model 394:serial 395:size 396:logicalBlockSize=logical_block_size 397:numBlocks=num_blocks 18:uuid 398:parentAddr=parent_addr 400:state 401:cssid 402:ssid 403:devno 404:members 405:channelDevAddr=channel_dev_addr 406:chardev 407:apAdapter=ap-adapter 408:apDomain=ap-domain'], // 100 NodeDevice/capability
  ['', 's:mode', ''], // 101 Interface/start
  ['', 's:address', ''], // 102 Interface/mac
  ['', 'n:speed s:state', ''], // 103 Interface/link
  ['', 'n:size', ''], // 104 Interface/mtu
  ['', 's:family', '*410:ips=ip 409:dhcp 411:route 412:autoconf'], // 105 Interface/protocol
  ['', 'o:stp f:delay', '*413:interfaces=interface'], // 106 Interface/bridge
  ['', 's:mode', '*416:interfaces=interface 414:miimon 415:arpmon'], // 107 Interface/bond
  ['', 'n:tag', '417:interface'], // 108 Interface/vlan
  ['', 's:filter', '*418:parameters=parameter'], // 109 NWFilter/filterref
  ['', 's:action s:direction n:priority s:statematch', '419:mac 420:vlan 421:stp 422:arp 423:rarp 424:ip 425:ipv6 426:tcp 427:udp 428:sctp 429:icmp 430:igmp 431:all 432:esp 433:ah 434:udplite 435:tcpIpv6=tcp-ipv6 436:udpIpv6=udp-ipv6 437:sctpIpv6=sctp-ipv6 438:icmpv6 439:allIpv6=all-ipv6 440:espIpv6=esp-ipv6 441:ahIpv6=ah-ipv6 442:udpliteIpv6=udplite-ipv6'], // 110 NWFilter/rule
  ['', '', '66:name 18:uuid'], // 111 NWFilterBinding/owner
  ['', 's:name', ''], // 112 NWFilterBinding/portdev
  ['', 's:name', ''], // 113 NWFilterBinding/linkdev
  ['', 's:name', ''], // 114 NWFilterBinding/backend
  ['', 's:type', '443:volume 81:name 444:target'], // 115 Secret/usage
  ['s', '', ''], // 116 Snapshot/state
  ['s', '', ''], // 117 Snapshot/creationTime
  ['', 's:snapshot s:file', ''], // 118 Snapshot/memory
  ['', '', '*445:disks=disk'], // 119 Snapshot/disks
  ['', '', '*445:disks=disk'], // 120 Snapshot/revertDisks
  ['n', '', ''], // 121 Snapshot/active
  ['', '', '66:name'], // 122 Snapshot/parent
  ['', '', '', true], // 123 Snapshot/cookie
  ['s', '', ''], // 124 Checkpoint/name
  ['n', '', ''], // 125 Checkpoint/creationTime
  ['', '', '*446:disks=disk'], // 126 Checkpoint/disks
  ['', '', '124:name'], // 127 Checkpoint/parent
  ['s', '', ''], // 128 Backup/incremental
  ['', '', '*447:disks=disk'], // 129 Backup/disks
  ['', 'y:tls s:transport s:name n:port s:socket s:fdgroup', ''], // 130 Backup/server
  ['', '', '*456:secmodels=secmodel 18:uuid 448:cpu 449:powerManagement=power_management 450:iommu 451:migrationFeatures=migration_features 452:topology 453:cache 454:memoryBandwidth=memory_bandwidth 455:energy'], // 131 Capabilities/host
  ['', '', '457:osType=os_type 458:arch 459:features'], // 132 Capabilities/guest
  ['s', '', ''], // 133 DomainCapabilities/path
  ['s', '', ''], // 134 DomainCapabilities/domain
  ['s', '', ''], // 135 DomainCapabilities/machine
  ['s', '', ''], // 136 DomainCapabilities/arch
  ['', 'n:max', ''], // 137 DomainCapabilities/vcpu
  ['', 'y:supported', ''], // 138 DomainCapabilities/iothreads
  ['', 'y:supported', '*460:enums=enum 461:firmwareFeatures 462:loader 463:varstore'], // 139 DomainCapabilities/os
  ['', '', '*464:modes=mode'], // 140 DomainCapabilities/cpu
  ['', 'y:supported', '*460:enums=enum'], // 141 DomainCapabilities/memoryBacking
  ['', '', '465:disk 466:graphics 467:video 468:hostdev 469:rng 470:filesystem 471:tpm 472:redirdev 473:channel 474:crypto 475:interface 476:panic 477:console'], // 142 DomainCapabilities/devices
  ['', '', '478:gic 479:vmcoreinfo 480:genid 481:backingStoreInput 482:backup 483:asyncTeardown=async-teardown 484:s390Pv=s390-pv 485:ps2 486:tdx 487:sev 488:sgx 489:hyperv 490:launchSecurity'], // 143 DomainCapabilities/features
  ['s', 's:fallback s:vendorId=vendor_id', ''], // 144 Cpu/model
  ['s', '', ''], // 145 Cpu/vendor
  ['', 'n:sockets n:dies n:clusters n:cores n:threads', ''], // 146 Cpu/topology
  ['', 's:policy s:name', ''], // 147 Cpu/feature
  ['', '', '*491:cells=cell 492:interconnects'], // 148 Cpu/numa
  ['', 'n:level s:mode', ''], // 149 Cpu/cache
  ['', 's:mode n:bits n:limit', ''], // 150 Cpu/maxphysaddr
  ['s', '', ''], // 151 Cpu/arch
  ['', '', '229:pae 493:nonpae 494:vmx 495:svm'], // 152 Cpu/features
  ['', 'n:version', ''], // 153 Cpu/microcode
  ['', 'n:family n:model n:stepping', ''], // 154 Cpu/signature
  ['', 's:name n:frequency y:scaling', ''], // 155 Cpu/counter
  ['', 's:unit n:size', ''], // 156 Cpu/pages
  ['s', '', ''], // 157 NetworkPort/group
  ['', 'y:trustGuest', ''], // 158 NetworkPort/rxfilters
  ['', 's:type s:bridge s:macTableManager s:dev s:mode y:managed', '328:driver 496:address'], // 159 NetworkPort/plug
  ['', 's:type y:supported', '497:poolOptions 498:volOptions'], // 160 StoragePoolCapabilities/pool
  ['', 's:policy s:name', ''], // 161 Domain/cpu/feature
  ['', '', '*499:entries=entry'], // 162 Domain/sysinfo/bios
  ['', '', '*500:entries=entry'], // 163 Domain/sysinfo/system
  ['', '', '*501:entries=entry'], // 164 Domain/sysinfo/baseBoard
  ['', '', '*502:entries=entry'], // 165 Domain/sysinfo/chassis
  ['', '', '*503:entries=entry'], // 166 Domain/sysinfo/oemStrings
  ['s', 's:name s:file', ''], // 167 Domain/sysinfo/entry
  ['s', 's:arch s:machine', ''], // 168 Domain/os/type
  ['s', '', ''], // 169 Domain/os/kernel
  ['s', '', ''], // 170 Domain/os/initrd
  ['s', '', ''], // 171 Domain/os/root
  ['s', '', ''], // 172 Domain/os/cmdline
  ['s', '', ''], // 173 Domain/os/shim
  ['s', '', ''], // 174 Domain/os/dtb
  ['', '', '*504:features=feature'], // 175 Domain/os/firmware
  ['s', 'y:readonly y:secure s:type y:stateless s:format', ''], // 176 Domain/os/loader
  ['s', 's:template s:templateFormat s:format s:type', '505:source'], // 177 Domain/os/nvram
  ['', 's:template s:path', ''], // 178 Domain/os/varstore
  ['', 's:dev', ''], // 179 Domain/os/boot
  ['', 'y:enable n:timeout', ''], // 180 Domain/os/bootmenu
  ['', 's:mode', ''], // 181 Domain/os/smbios
  ['', 'y:useserial n:rebootTimeout', ''], // 182 Domain/os/bios
  ['', '', '*506:tables=table'], // 183 Domain/os/acpi
  ['s', '', ''], // 184 Domain/os/init
  ['s', '', ''], // 185 Domain/os/initarg
  ['s', 's:name', ''], // 186 Domain/os/initenv
  ['s', '', ''], // 187 Domain/os/initdir
  ['s', '', ''], // 188 Domain/os/inituser
  ['s', '', ''], // 189 Domain/os/initgroup
  ['', 's:name s:track s:tickpolicy n:frequency s:mode y:present', '507:catchup'], // 190 Domain/clock/timer
  ['', '', '508:totalBytesSec=total_bytes_sec 509:readBytesSec=read_bytes_sec 510:writeBytesSec=write_bytes_sec 511:totalIopsSec=total_iops_sec 512:readIopsSec=read_iops_sec 513:writeIopsSec=write_iops_sec 514:totalBytesSecMax=total_bytes_sec_max 515:readBytesSecMax=read_bytes_sec_max 516:writeBytesSecMax=write_bytes_sec_max 517:totalIopsSecMax=total_iops_sec_max 518:readIopsSecMax=read_iops_sec_max 519:writeIopsSecMax=write_iops_sec_max 520:sizeIopsSec=size_iops_sec 521:groupName=group_name 522:totalBytesSecMaxLength=total_bytes_sec_max_length 523:readBytesSecMaxLength=read_bytes_sec_max_length 524:writeBytesSecMaxLength=write_bytes_sec_max_length 525:totalIopsSecMaxLength=total_iops_sec_max_length 526:readIopsSecMaxLength=read_iops_sec_max_length 527:writeIopsSecMaxLength=write_iops_sec_max_length'], // 191 Domain/throttlegroups/throttlegroup
  ['', '', '*528:pages=page'], // 192 Domain/memoryBacking/hugepages
  ['', '', ''], // 193 Domain/memoryBacking/nosharepages
  ['', '', ''], // 194 Domain/memoryBacking/locked
  ['', 's:type', ''], // 195 Domain/memoryBacking/source
  ['', 's:mode', ''], // 196 Domain/memoryBacking/access
  ['', 's:mode n:threads', ''], // 197 Domain/memoryBacking/allocation
  ['', '', ''], // 198 Domain/memoryBacking/discard
  ['', 'n:id y:enabled y:hotpluggable n:order', ''], // 199 Domain/vcpus/vcpu
  ['', 'n:id n:threadPoolMin=thread_pool_min n:threadPoolMax=thread_pool_max', '529:poll'], // 200 Domain/iothreadids/iothread
  ['n', '', ''], // 201 Domain/blkiotune/weight
  ['', '', '530:path 201:weight 531:readIopsSec=read_iops_sec 532:writeIopsSec=write_iops_sec 509:readBytesSec=read_bytes_sec 510:writeBytesSec=write_bytes_sec'], // 202 Domain/blkiotune/device
  ['n', 's:unit', ''], // 203 Domain/memtune/hard_limit
  ['n', 's:unit', ''], // 204 Domain/memtune/soft_limit
  ['n', 's:unit', ''], // 205 Domain/memtune/min_guarantee
  ['n', 's:unit', ''], // 206 Domain/memtune/swap_hard_limit
  ['n', '', ''], // 207 Domain/cputune/shares
  ['n', '', ''], // 208 Domain/cputune/global_period
  ['n', '', ''], // 209 Domain/cputune/global_quota
  ['n', '', ''], // 210 Domain/cputune/period
  ['n', '', ''], // 211 Domain/cputune/quota
  ['n', '', ''], // 212 Domain/cputune/emulator_period
  ['n', '', ''], // 213 Domain/cputune/emulator_quota
  ['n', '', ''], // 214 Domain/cputune/iothread_period
  ['n', '', ''], // 215 Domain/cputune/iothread_quota
  ['', 'n:vcpu s:cpuset', ''], // 216 Domain/cputune/vcpupin
  ['', 's:cpuset', ''], // 217 Domain/cputune/emulatorpin
  ['', 'n:iothread s:cpuset', ''], // 218 Domain/cputune/iothreadpin
  ['', 's:vcpus s:scheduler n:priority', ''], // 219 Domain/cputune/vcpusched
  ['', 's:iothreads s:scheduler n:priority', ''], // 220 Domain/cputune/iothreadsched
  ['', 's:scheduler n:priority', ''], // 221 Domain/cputune/emulatorsched
  ['', 's:vcpus s:id', '*533:caches=cache *534:monitors=monitor'], // 222 Domain/cputune/cachetune
  ['', 's:vcpus', '*535:nodes=node *536:monitors=monitor'], // 223 Domain/cputune/memorytune
  ['', 's:vcpus s:id', '*536:monitors=monitor'], // 224 Domain/cputune/energytune
  ['', 's:mode s:placement s:nodeset', ''], // 225 Domain/numatune/memory
  ['', 'n:cellid s:mode s:nodeset', ''], // 226 Domain/numatune/memnode
  ['s', '', ''], // 227 Domain/resource/partition
  ['', 's:appid', ''], // 228 Domain/resource/fibrechannel
  ['', '', ''], // 229 Domain/features/pae
  ['', 'o:eoi', ''], // 230 Domain/features/apic
  ['', '', ''], // 231 Domain/features/acpi
  ['', 'o:state', ''], // 232 Domain/features/hap
  ['', 's:mode', '537:relaxed 538:vapic 539:spinlocks 540:vpindex 541:runtime 542:synic 543:stimer 544:reset 545:vendorId=vendor_id 546:frequencies 547:reenlightenment 548:tlbflush 549:ipi 550:evmcs 551:avic 552:emsrBitmap=emsr_bitmap 553:xmmInput=xmm_input'], // 233 Domain/features/hyperv
  ['', '', ''], // 234 Domain/features/viridian
  ['', '', '554:hidden 555:hintDedicated=hint-dedicated 556:pollControl=poll-control 557:pvIpi=pv-ipi 558:dirtyRing=dirty-ring'], // 235 Domain/features/kvm
  ['', '', '559:e820Host=e820_host 560:passthrough'], // 236 Domain/features/xen
  ['', '', ''], // 237 Domain/features/privnet
  ['', 'o:state', ''], // 238 Domain/features/pvspinlock
  ['', 's:policy', '561:auditControl=audit_control 562:auditWrite=audit_write 563:blockSuspend=block_suspend 564:chown 565:dacOverride=dac_override 566:dacReadSearch=dac_read_search 567:fowner 568:fsetid 569:ipcLock=ipc_lock 570:ipcOwner=ipc_owner 571:kill 572:lease 573:linuxImmutable=linux_immutable 574:macAdmin=mac_admin 575:macOverride=mac_override 576:mknod 577:netAdmin=net_admin 578:netBindService=net_bind_service 579:netBroadcast=net_broadcast 580:netRaw=net_raw 581:setgid 582:setfcap 583:setpcap 584:setuid 585:sysAdmin=sys_admin 586:sysBoot=sys_boot 587:sysChroot=sys_chroot 588:sysModule=sys_module 589:sysNice=sys_nice 590:sysPacct=sys_pacct 591:sysPtrace=sys_ptrace 592:sysRawio=sys_rawio 593:sysResource=sys_resource 594:sysTime=sys_time 595:sysTtyConfig=sys_tty_config 596:syslog 597:wakeAlarm=wake_alarm'], // 239 Domain/features/capabilities
  ['', 'o:state', ''], // 240 Domain/features/pmu
  ['', 'o:state', ''], // 241 Domain/features/vmport
  ['', 's:version', ''], // 242 Domain/features/gic
  ['', 'o:state', '598:tseg'], // 243 Domain/features/smm
  ['', 's:driver', ''], // 244 Domain/features/ioapic
  ['', 's:resizing', '599:maxpagesize'], // 245 Domain/features/hpt
  ['', 'o:state', ''], // 246 Domain/features/vmcoreinfo
  ['', 'o:state', ''], // 247 Domain/features/htm
  ['', 'o:state', ''], // 248 Domain/features/nested-hv
  ['', 's:unknown', ''], // 249 Domain/features/msrs
  ['', 'o:state', ''], // 250 Domain/features/ccf-assist
  ['', 's:value', ''], // 251 Domain/features/cfpc
  ['', 's:value', ''], // 252 Domain/features/sbbc
  ['', 's:value', ''], // 253 Domain/features/ibs
  ['', '', '600:tbCache=tb-cache'], // 254 Domain/features/tcg
  ['', 'y:enabled', ''], // 255 Domain/features/async-teardown
  ['', 'o:state', ''], // 256 Domain/features/ras
  ['', 'o:state', ''], // 257 Domain/features/ps2
  ['', 's:value', ''], // 258 Domain/features/aia
  ['', '', ''], // 259 Domain/features/virtualization
  ['', 'y:enabled', ''], // 260 Domain/pm/suspend-to-mem
  ['', 'y:enabled', ''], // 261 Domain/pm/suspend-to-disk
  ['', 's:name y:enabled', ''], // 262 Domain/perf/event
  ['', 'n:start n:target n:count', ''], // 263 Domain/idmap/uid
  ['', 'n:start n:target n:count', ''], // 264 Domain/idmap/gid
  ['s', '', ''], // 265 Domain/devices/emulator
  ['', 's:device s:type y:rawio s:sgio s:model s:snapshot', '505:source 601:driver 602:mirror 603:auth 604:target 605:boot 606:backenddomain 607:readonly 608:shareable 609:transient 610:serial 359:encryption 611:throttlefilters 612:iotune 613:alias 614:acpi 615:address 616:geometry 617:blockio 618:wwn 619:vendor 620:product 621:backingStore'], // 266 Domain/devices/disk
  ['', 'n:index s:type s:model n:ports n:vectors n:maxGrantFrames n:maxEventChannels', '613:alias 614:acpi 615:address 622:master 623:modelElement=model 624:target 625:pcihole64 610:serial 626:driver'], // 267 Domain/devices/controller
  ['', '', '627:lockspace 91:key 628:target'], // 268 Domain/devices/lease
  ['', 's:model s:type s:accessmode s:multidevs s:fmode s:dmode', '629:driver 630:source 631:target 607:readonly 605:boot 613:alias 614:acpi 615:address 632:spaceHardLimit=space_hard_limit 633:spaceSoftLimit=space_soft_limit 634:binary 53:idmap'], // 269 Domain/devices/filesystem
  ['', 's:type y:managed y:trustGuestRxFilters', '*641:ips=ip *79:routes=route *642:portForwards=portForward 635:source 71:virtualport 636:link 68:mtu 637:coalesce 638:target 639:guest 640:mac 643:script 644:downscript 606:backenddomain 645:model 646:backend 647:driver 613:alias 614:acpi 615:address 109:filterref 648:tune 605:boot 649:rom 75:bandwidth 76:vlan 77:port 650:teaming'], // 270 Domain/devices/interface
  ['', 's:type s:bus s:model', '651:driver 652:source 613:alias 614:acpi 615:address'], // 271 Domain/devices/input
  ['', 's:model y:multichannel s:streams', '*654:codecs=codec 613:alias 614:acpi 615:address 653:audio 651:driver'], // 272 Domain/devices/sound
  ['', 's:id s:timerPeriod s:type y:tryMMap y:exclusive n:dspPolicy s:runtimeDir s:serverName s:driver s:path', '655:input 656:output'], // 273 Domain/devices/audio
  ['', 's:mode y:managed s:type o:ramfb o:display s:sgio y:rawio s:model', '*641:ips=ip *79:routes=route 328:driver 650:teaming 657:source 613:alias 614:acpi 605:boot 649:rom 615:address 607:readonly 608:shareable'], // 274 Domain/devices/hostdev
  ['', 's:type s:display s:xauth y:fullscreen n:port y:autoport n:websocket s:listen s:sharePolicy y:powerControl y:wait s:socket s:passwd s:keymap s:passwdValidTo s:connected n:tlsPort s:defaultMode s:address y:p2p y:replaceUser y:multiUser s:username', '*659:listens=listen *660:channels=channel 658:gl 653:audio 661:image 662:jpeg 663:zlib 664:playback 665:streaming 666:clipboard 667:mouse 668:filetransfer'], // 275 Domain/devices/graphics
  ['', '', '669:driver 670:model 613:alias 614:acpi 615:address'], // 276 Domain/devices/video
  ['', 's:tty s:type', '*671:sources=source 672:protocol 673:log 674:target 613:alias 614:acpi 615:address'], // 277 Domain/devices/console
  ['', 's:type s:tty', '*671:sources=source 672:protocol 673:log 674:target 613:alias 614:acpi 615:address'], // 278 Domain/devices/parallel
  ['', 's:type s:tty', '*671:sources=source 672:protocol 673:log 674:target 613:alias 614:acpi 615:address'], // 279 Domain/devices/serial
  ['', 's:type', '*671:sources=source 672:protocol 673:log 675:target 613:alias 615:address'], // 280 Domain/devices/channel
  ['', 's:mode s:type', '*676:certificates=certificate *671:sources=source 677:database 672:protocol 673:log 674:target 614:acpi 615:address'], // 281 Domain/devices/smartcard
  ['', 's:type', '613:alias 615:address'], // 282 Domain/devices/hub
  ['', 's:bus s:type', '*671:sources=source 672:protocol 673:log 613:alias 615:address 605:boot'], // 283 Domain/devices/redirdev
  ['', '', '*678:usbdevs=usbdev'], // 284 Domain/devices/redirfilter
  ['', 's:model', '679:backend 651:driver 680:rate 613:alias 614:acpi 615:address'], // 285 Domain/devices/rng
  ['', 's:model', '681:backend 613:alias 615:address'], // 286 Domain/devices/tpm
  ['', 's:name s:role', '682:model 683:size 684:server 685:msi 613:alias 614:acpi 615:address'], // 287 Domain/devices/shmem
  ['', 's:model s:access y:discard', '651:driver 615:address 613:alias 614:acpi 686:source 687:target 18:uuid'], // 288 Domain/devices/memory
  ['', 's:model s:type', '688:backend 651:driver 613:alias 615:address'], // 289 Domain/devices/crypto
  ['', 's:model s:action', '613:alias 614:acpi 615:address'], // 290 Domain/devices/watchdog
  ['', 's:model o:autodeflate o:freePageReporting', '613:alias 614:acpi 615:address 689:stats 651:driver'], // 291 Domain/devices/memballoon
  ['', '', '615:address'], // 292 Domain/devices/nvram
  ['', 's:model', '613:alias 615:address'], // 293 Domain/devices/panic
  ['', 's:model', '690:driver 614:acpi 615:address 613:alias'], // 294 Domain/devices/iommu
  ['', 's:model', '691:cid 615:address 613:alias 614:acpi 651:driver'], // 295 Domain/devices/vsock
  ['', 's:backend', '133:path 683:size 615:address 613:alias'], // 296 Domain/devices/pstore
  ['s', '', ''], // 297 Domain/seclabel/label
  ['s', '', ''], // 298 Domain/seclabel/imagelabel
  ['s', '', ''], // 299 Domain/seclabel/baselabel
  ['', 's:value', ''], // 300 Domain/qemu-commandline/arg
  ['', 's:name s:value', ''], // 301 Domain/qemu-commandline/env
  ['', 's:capability', ''], // 302 Domain/qemu-capabilities/add
  ['', 's:capability', ''], // 303 Domain/qemu-capabilities/del
  ['', 's:alias', '692:frontend=qemu:frontend'], // 304 Domain/qemu-override/device
  ['', 's:type s:value', ''], // 305 Domain/lxc-namespace/sharenet
  ['', 's:type s:value', ''], // 306 Domain/lxc-namespace/shareipc
  ['', 's:type s:value', ''], // 307 Domain/lxc-namespace/shareuts
  ['', 's:name o:state', ''], // 308 Domain/keywrap/cipher
  ['n', '', ''], // 309 Domain/launchSecurity/cbitpos
  ['n', '', ''], // 310 Domain/launchSecurity/reducedPhysBits
  ['s', '', ''], // 311 Domain/launchSecurity/policy
  ['n', '', ''], // 312 Domain/launchSecurity/handle
  ['s', '', ''], // 313 Domain/launchSecurity/dhCert
  ['s', '', ''], // 314 Domain/launchSecurity/session
  ['s', '', ''], // 315 Domain/launchSecurity/guestVisibleWorkarounds
  ['s', '', ''], // 316 Domain/launchSecurity/idBlock
  ['s', '', ''], // 317 Domain/launchSecurity/idAuth
  ['s', '', ''], // 318 Domain/launchSecurity/hostData
  ['s', '', ''], // 319 Domain/launchSecurity/mrConfigId
  ['s', '', ''], // 320 Domain/launchSecurity/mrOwner
  ['s', '', ''], // 321 Domain/launchSecurity/mrOwnerConfig
  ['', 's:path', ''], // 322 Domain/launchSecurity/quoteGenerationService
  ['', 's:value', ''], // 323 Domain/bhyve-commandline/arg
  ['', 's:value', ''], // 324 Domain/xen-commandline/arg
  ['', 's:dev n:connections', ''], // 325 Network/forward/interface
  ['', 's:type s:domain s:bus s:slot s:function o:multifunction n:connections', ''], // 326 Network/forward/address
  ['', 's:dev', ''], // 327 Network/forward/pf
  ['', 's:name s:model y:iommufd', ''], // 328 Network/forward/driver
  ['', 'y:ipv6', '693:address 694:port'], // 329 Network/forward/nat
  ['', 's:managerid s:typeid s:typeidversion s:instanceid s:profileid s:interfaceid', ''], // 330 Network/virtualport/parameters
  ['', 's:addr s:domain n:port', ''], // 331 Network/dns/forwarder
  ['', 's:name s:value', ''], // 332 Network/dns/txt
  ['', 's:service s:protocol s:domain s:target n:port n:priority n:weight', ''], // 333 Network/dns/srv
  ['', 's:ip', '*695:hostnames=hostname'], // 334 Network/dns/host
  ['', 'n:average n:peak n:floor n:burst', ''], // 335 Network/bandwidth/inbound
  ['', 'n:average n:peak n:floor n:burst', ''], // 336 Network/bandwidth/outbound
  ['', 'n:id s:nativeMode', ''], // 337 Network/vlan/tag
  ['', 's:root', ''], // 338 Network/ip/tftp
  ['', '', '*696:ranges=range *697:hosts=host 698:bootp'], // 339 Network/ip/dhcp
  ['', 's:value', ''], // 340 Network/dnsmasq-options/option
  ['', 'y:state', ''], // 341 StoragePool/features/cow
  ['', 's:name', ''], // 342 StoragePool/source/vendor
  ['', 's:name', ''], // 343 StoragePool/source/product
  ['', 's:path y:partSeparator=part_separator', '*699:freeExtents=freeExtent'], // 344 StoragePool/source/device
  ['', 's:type', '342:vendor 343:product'], // 345 StoragePool/source/format
  ['', 's:name n:port', ''], // 346 StoragePool/source/host
  ['', 's:path', ''], // 347 StoragePool/source/dir
  ['', 's:ver', ''], // 348 StoragePool/source/protocol
  ['', '', '700:iqn'], // 349 StoragePool/source/initiator
  ['', 's:type s:username', '701:secret'], // 350 StoragePool/source/auth
  ['', 's:type s:name s:parent y:managed s:parentWwnn=parent_wwnn s:parentWwpn=parent_wwpn s:parentFabricWwn=parent_fabric_wwn s:wwnn s:wwpn', '702:parentaddr'], // 351 StoragePool/source/adapter
  ['', '', '703:mode 704:owner 705:group 297:label'], // 352 StoragePool/target/permissions
  ['', 's:name', ''], // 353 StoragePool/fs-mount_opts/option
  ['', 's:allocation', ''], // 354 StoragePool/refresh/volume
  ['', 's:name s:value', ''], // 355 StoragePool/rbd-config_opts/option
  ['', 's:path', '*706:extents=extent'], // 356 StorageVolume/source/device
  ['', 's:type', ''], // 357 StorageVolume/target/format
  ['', '', '707:atime 708:btime 709:ctime 710:mtime'], // 358 StorageVolume/target/timestamps
  ['', 's:format s:engine', '*711:secrets=secret 712:cipher 713:ivgen'], // 359 StorageVolume/target/encryption
  ['s', '', ''], // 360 StorageVolume/target/compat
  ['', '', ''], // 361 StorageVolume/target/nocow
  ['n', 's:unit', ''], // 362 StorageVolume/target/clusterSize
  ['', '', '714:lazyRefcounts=lazy_refcounts 715:extendedL2=extended_l2'], // 363 StorageVolume/target/features
  ['s', 's:id', ''], // 364 NodeDevice/capability/product
  ['', '', '145:vendor 716:version 394:serial 18:uuid'], // 365 NodeDevice/capability/hardware
  ['', '', '145:vendor 716:version 717:releaseDate=release_date'], // 366 NodeDevice/capability/firmware
  ['s', '', ''], // 367 NodeDevice/capability/class
  ['n', '', ''], // 368 NodeDevice/capability/domain
  ['s', '', ''], // 369 NodeDevice/capability/bus
  ['n', '', ''], // 370 NodeDevice/capability/slot
  ['n', '', ''], // 371 NodeDevice/capability/function
  ['s', 's:id', ''], // 372 NodeDevice/capability/vendor
  ['', 's:type n:maxCount', '*718:addresses=address *719:types=type *721:fields 720:name 722:wwnn 723:wwpn 724:fabricWwn=fabric_wwn 725:maxVports=max_vports 726:vports 727:rport 728:mediaAvailable=media_available 729:mediaSize=media_size 730:mediaLabel=media_label 396:logicalBlockSize=logical_block_size 397:numBlocks=num_blocks 731:groupDevice=group_device 732:cardType=card_type 733:chpid'], // 373 NodeDevice/capability/capability
  ['', 'n:number', '*718:addresses=address'], // 374 NodeDevice/capability/iommuGroup
  ['', 'n:node', ''], // 375 NodeDevice/capability/numa
  ['', '', '*734:links=link'], // 376 NodeDevice/capability/pci-express
  ['n', '', ''], // 377 NodeDevice/capability/device
  ['n', '', ''], // 378 NodeDevice/capability/port
  ['n', '', ''], // 379 NodeDevice/capability/number
  ['n', '', ''], // 380 NodeDevice/capability/subclass
  ['n', '', ''], // 381 NodeDevice/capability/protocol
  ['s', '', ''], // 382 NodeDevice/capability/interface
  ['s', '', ''], // 383 NodeDevice/capability/address
  ['', 's:name', ''], // 384 NodeDevice/capability/feature
  ['s', '', ''], // 385 NodeDevice/capability/char
  ['n', '', ''], // 386 NodeDevice/capability/host
  ['n', '', ''], // 387 NodeDevice/capability/unique_id
  ['s', '', ''], // 388 NodeDevice/capability/target
  ['n', '', ''], // 389 NodeDevice/capability/lun
  ['s', 's:id', ''], // 390 NodeDevice/capability/type
  ['s', '', ''], // 391 NodeDevice/capability/block
  ['s', '', ''], // 392 NodeDevice/capability/drive_type
  ['s', '', ''], // 393 NodeDevice/capability/model
  ['s', '', ''], // 394 NodeDevice/capability/serial
  ['n', '', ''], // 395 NodeDevice/capability/size
  ['n', '', ''], // 396 NodeDevice/capability/logical_block_size
  ['n', '', ''], // 397 NodeDevice/capability/num_blocks
  ['s', '', ''], // 398 NodeDevice/capability/parent_addr
  ['', 's:name s:value', ''], // 399 NodeDevice/capability/attr
  ['s', '', ''], // 400 NodeDevice/capability/state
  ['s', '', ''], // 401 NodeDevice/capability/cssid
  ['s', '', ''], // 402 NodeDevice/capability/ssid
  ['s', '', ''], // 403 NodeDevice/capability/devno
  ['', '', '*735:ccwDevices=ccw_device'], // 404 NodeDevice/capability/members
  ['', '', '401:cssid 402:ssid 403:devno'], // 405 NodeDevice/capability/channel_dev_addr
  ['s', '', ''], // 406 NodeDevice/capability/chardev
  ['s', '', ''], // 407 NodeDevice/capability/ap-adapter
  ['s', '', ''], // 408 NodeDevice/capability/ap-domain
  ['', 'y:peerdns', ''], // 409 Interface/protocol/dhcp
  ['', 's:address n:prefix', ''], // 410 Interface/protocol/ip
  ['', 's:gateway', ''], // 411 Interface/protocol/route
  ['', '', ''], // 412 Interface/protocol/autoconf
  ['', 's:type s:name', '102:mac 103:link 108:vlan 107:bond'], // 413 Interface/bridge/interface
  ['', 'n:freq n:downdelay n:updelay s:carrier', ''], // 414 Interface/bond/miimon
  ['', 'n:interval s:target s:validate', ''], // 415 Interface/bond/arpmon
  ['', 's:type s:name', '102:mac 103:link'], // 416 Interface/bond/interface
  ['', 's:name', ''], // 417 Interface/vlan/interface
  ['', 's:name s:value', ''], // 418 NWFilter/filterref/parameter
  ['', 'y:match s:srcmacaddr s:srcmacmask s:dstmacaddr s:dstmacmask s:protocolid s:comment', ''], // 419 NWFilter/rule/mac
  ['', 'y:match s:srcmacaddr s:srcmacmask s:dstmacaddr s:dstmacmask s:vlanid s:encapProtocol=encap-protocol s:comment', ''], // 420 NWFilter/rule/vlan
  ['', 'y:match s:srcmacaddr s:srcmacmask s:type s:flags s:rootPriority=root-priority s:rootPriorityHi=root-priority-hi s:rootAddress=root-address s:rootAddressMask=root-address-mask s:rootCost=root-cost s:rootCostHi=root-cost-hi s:senderPriority=sender-priority s:senderPriorityHi=sender-priority-hi s:senderAddress=sender-address s:senderAddressMask=sender-address-mask s:port s:portHi=port-hi s:age s:ageHi=age-hi s:maxAge=max-age s:maxAgeHi=max-age-hi s:helloTime=hello-time s:helloTimeHi=hello-time-hi s:forwardDelay=forward-delay s:forwardDelayHi=forward-delay-hi s:comment', ''], // 421 NWFilter/rule/stp
  ['', 'y:match s:srcmacaddr s:srcmacmask s:dstmacaddr s:dstmacmask s:arpsrcmacaddr s:arpsrcipaddr s:arpdstmacaddr s:arpdstipaddr s:hwtype s:opcode s:protocoltype s:gratuitous s:comment', ''], // 422 NWFilter/rule/arp
  ['', 'y:match s:srcmacaddr s:srcmacmask s:dstmacaddr s:dstmacmask s:arpsrcmacaddr s:arpsrcipaddr s:arpdstmacaddr s:arpdstipaddr s:hwtype s:opcode s:protocoltype s:gratuitous s:comment', ''], // 423 NWFilter/rule/rarp
  ['', 'y:match s:srcmacaddr s:srcmacmask s:dstmacaddr s:dstmacmask s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcportstart s:srcportend s:dstportstart s:dstportend s:protocol s:dscp s:comment', ''], // 424 NWFilter/rule/ip
  ['', 'y:match s:srcmacaddr s:srcmacmask s:dstmacaddr s:dstmacmask s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcportstart s:srcportend s:dstportstart s:dstportend s:protocol s:type s:typeend s:code s:codeend s:comment', ''], // 425 NWFilter/rule/ipv6
  ['', 'y:match s:srcmacaddr s:srcportstart s:srcportend s:dstportstart s:dstportend s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:connlimitAbove=connlimit-above s:state s:ipset s:ipsetflags s:flags s:comment', ''], // 426 NWFilter/rule/tcp
  ['', 'y:match s:srcmacaddr s:srcportstart s:srcportend s:dstportstart s:dstportend s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:connlimitAbove=connlimit-above s:state s:ipset s:ipsetflags s:comment', ''], // 427 NWFilter/rule/udp
  ['', 'y:match s:srcmacaddr s:srcportstart s:srcportend s:dstportstart s:dstportend s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:connlimitAbove=connlimit-above s:state s:ipset s:ipsetflags s:comment', ''], // 428 NWFilter/rule/sctp
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:connlimitAbove=connlimit-above s:state s:ipset s:ipsetflags s:type s:code s:comment', ''], // 429 NWFilter/rule/icmp
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:connlimitAbove=connlimit-above s:state s:ipset s:ipsetflags s:comment', ''], // 430 NWFilter/rule/igmp
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:connlimitAbove=connlimit-above s:state s:ipset s:ipsetflags s:comment', ''], // 431 NWFilter/rule/all
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:connlimitAbove=connlimit-above s:state s:ipset s:ipsetflags s:comment', ''], // 432 NWFilter/rule/esp
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:connlimitAbove=connlimit-above s:state s:ipset s:ipsetflags s:comment', ''], // 433 NWFilter/rule/ah
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:connlimitAbove=connlimit-above s:state s:ipset s:ipsetflags s:comment', ''], // 434 NWFilter/rule/udplite
  ['', 'y:match s:srcmacaddr s:srcportstart s:srcportend s:dstportstart s:dstportend s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:flags s:comment', ''], // 435 NWFilter/rule/tcp-ipv6
  ['', 'y:match s:srcmacaddr s:srcportstart s:srcportend s:dstportstart s:dstportend s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:comment', ''], // 436 NWFilter/rule/udp-ipv6
  ['', 'y:match s:srcmacaddr s:srcportstart s:srcportend s:dstportstart s:dstportend s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:comment', ''], // 437 NWFilter/rule/sctp-ipv6
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:type s:code s:comment', ''], // 438 NWFilter/rule/icmpv6
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:comment', ''], // 439 NWFilter/rule/all-ipv6
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:comment', ''], // 440 NWFilter/rule/esp-ipv6
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:comment', ''], // 441 NWFilter/rule/ah-ipv6
  ['', 'y:match s:srcmacaddr s:srcipaddr s:srcipmask s:dstipaddr s:dstipmask s:srcipfrom s:srcipto s:dstipfrom s:dstipto s:dscp s:comment', ''], // 442 NWFilter/rule/udplite-ipv6
  ['s', '', ''], // 443 Secret/usage/volume
  ['s', '', ''], // 444 Secret/usage/target
  ['', 's:name s:snapshot s:type', '736:source 737:driver 738:snapshotDeleteInProgress'], // 445 Snapshot/disks/disk
  ['', 's:name s:checkpoint s:bitmap n:size', ''], // 446 Checkpoint/disks/disk
  ['', 's:name s:backupmode s:incremental y:backup s:type s:exportname s:exportbitmap', '739:target 740:driver 741:scratch'], // 447 Backup/disks/disk
  ['', '', '*742:features=feature *156:pages 151:arch 152:featuresElement=features 393:model 145:vendor 153:microcode 154:signature 155:counter 146:topology 150:maxphysaddr'], // 448 Capabilities/host/cpu
  ['', '', '743:suspendMem=suspend_mem 744:suspendDisk=suspend_disk 745:suspendHybrid=suspend_hybrid'], // 449 Capabilities/host/power_management
  ['', 'y:support', ''], // 450 Capabilities/host/iommu
  ['', '', '746:live 747:uriTransports=uri_transports'], // 451 Capabilities/host/migration_features
  ['', '', '748:cells 492:interconnects'], // 452 Capabilities/host/topology
  ['', '', '*749:banks=bank 750:monitor'], // 453 Capabilities/host/cache
  ['', '', '*751:nodes=node 750:monitor'], // 454 Capabilities/host/memory_bandwidth
  ['', '', '752:monitor'], // 455 Capabilities/host/energy
  ['', '', '*754:baselabels=baselabel 393:model 753:doi'], // 456 Capabilities/host/secmodel
  ['s', '', ''], // 457 Capabilities/guest/os_type
  ['', 's:name', '*757:machines=machine *758:domains=domain 755:wordsize 265:emulator 756:loader'], // 458 Capabilities/guest/arch
  ['', '', '229:pae 493:nonpae 759:ia64Be=ia64_be 760:acpi 761:apic 762:cpuselection 763:deviceboot 764:disksnapshot 765:hap 766:externalSnapshot'], // 459 Capabilities/guest/features
  ['', 's:name', '*767:values=value'], // 460 DomainCapabilities/os/enum
  ['', 'y:supported', '*460:enums=enum'], // 461 DomainCapabilities/os/firmwareFeatures
  ['', 'y:supported', '*767:values=value *460:enums=enum'], // 462 DomainCapabilities/os/loader
  ['', 'y:supported', ''], // 463 DomainCapabilities/os/varstore
  ['', 's:name y:supported', '*460:enums=enum *768:models=model *161:features=feature *769:blockers 145:vendor 150:maxphysaddr'], // 464 DomainCapabilities/cpu/mode
  ['', 'y:supported', '*460:enums=enum'], // 465 DomainCapabilities/devices/disk
  ['', 'y:supported', '*460:enums=enum'], // 466 DomainCapabilities/devices/graphics
  ['', 'y:supported', '*460:enums=enum'], // 467 DomainCapabilities/devices/video
  ['', 'y:supported', '*460:enums=enum'], // 468 DomainCapabilities/devices/hostdev
  ['', 'y:supported', '*460:enums=enum'], // 469 DomainCapabilities/devices/rng
  ['', 'y:supported', '*460:enums=enum'], // 470 DomainCapabilities/devices/filesystem
  ['', 'y:supported', '*460:enums=enum'], // 471 DomainCapabilities/devices/tpm
  ['', 'y:supported', '*460:enums=enum'], // 472 DomainCapabilities/devices/redirdev
  ['', 'y:supported', '*460:enums=enum'], // 473 DomainCapabilities/devices/channel
  ['', 'y:supported', '*460:enums=enum'], // 474 DomainCapabilities/devices/crypto
  ['', 'y:supported', '*460:enums=enum'], // 475 DomainCapabilities/devices/interface
  ['', 'y:supported', '*460:enums=enum'], // 476 DomainCapabilities/devices/panic
  ['', 'y:supported', '*460:enums=enum'], // 477 DomainCapabilities/devices/console
  ['', 'y:supported', '*460:enums=enum'], // 478 DomainCapabilities/features/gic
  ['', 'y:supported', ''], // 479 DomainCapabilities/features/vmcoreinfo
  ['', 'y:supported', ''], // 480 DomainCapabilities/features/genid
  ['', 'y:supported', ''], // 481 DomainCapabilities/features/backingStoreInput
  ['', 'y:supported', ''], // 482 DomainCapabilities/features/backup
  ['', 'y:supported', ''], // 483 DomainCapabilities/features/async-teardown
  ['', 'y:supported', ''], // 484 DomainCapabilities/features/s390-pv
  ['', 'y:supported', ''], // 485 DomainCapabilities/features/ps2
  ['', 'y:supported', ''], // 486 DomainCapabilities/features/tdx
  ['', 'y:supported', '309:cbitpos 310:reducedPhysBits 770:maxGuests 771:maxESGuests 772:cpu0Id'], // 487 DomainCapabilities/features/sev
  ['', 'y:supported', '773:flc 774:sgx1 775:sgx2 776:sectionSize=section_size 777:sections'], // 488 DomainCapabilities/features/sgx
  ['', 'y:supported', '*460:enums=enum 778:defaults'], // 489 DomainCapabilities/features/hyperv
  ['', 'y:supported', '*460:enums=enum'], // 490 DomainCapabilities/features/launchSecurity
  ['', 'n:id s:cpus n:memory s:unit s:memAccess y:discard', '*780:caches=cache 779:distances'], // 491 Cpu/numa/cell
  ['', '', '*781:latencies=latency *782:bandwidths=bandwidth'], // 492 Cpu/numa/interconnects
  ['', '', ''], // 493 Cpu/features/nonpae
  ['', '', ''], // 494 Cpu/features/vmx
  ['', '', ''], // 495 Cpu/features/svm
  ['', 's:domain s:bus s:slot s:function o:multifunction', ''], // 496 NetworkPort/plug/address
  ['', '', '*460:enums=enum 783:defaultFormat'], // 497 StoragePoolCapabilities/pool/poolOptions
  ['', '', '*460:enums=enum 783:defaultFormat'], // 498 StoragePoolCapabilities/pool/volOptions
  ['s', 's:name', ''], // 499 Domain/sysinfo/bios/entry
  ['s', 's:name', ''], // 500 Domain/sysinfo/system/entry
  ['s', 's:name', ''], // 501 Domain/sysinfo/baseBoard/entry
  ['s', 's:name', ''], // 502 Domain/sysinfo/chassis/entry
  ['s', '', ''], // 503 Domain/sysinfo/oemStrings/entry
  ['', 'y:enabled s:name', ''], // 504 Domain/os/firmware/feature
  ['', 's:file s:fdgroup n:index s:startupPolicy s:dev s:dir s:protocol s:name y:tls s:tlsHostname s:query s:pool s:volume s:mode s:type s:namespace y:managed s:path', '*786:seclabels=seclabel *788:hosts=host 784:slices 785:dataStore 359:encryption 787:reservations 789:reconnect 790:snapshot 791:config 603:auth 349:initiator 792:cookies 793:readahead 794:timeout 795:ssl 796:knownHosts 797:identity 496:address'], // 505 Domain/os/nvram/source
  ['s', 's:type', ''], // 506 Domain/os/acpi/table
  ['', 'n:threshold n:slew n:limit', ''], // 507 Domain/clock/timer/catchup
  ['n', '', ''], // 508 Domain/throttlegroups/throttlegroup/total_bytes_sec
  ['n', '', ''], // 509 Domain/throttlegroups/throttlegroup/read_bytes_sec
  ['n', '', ''], // 510 Domain/throttlegroups/throttlegroup/write_bytes_sec
  ['n', '', ''], // 511 Domain/throttlegroups/throttlegroup/total_iops_sec
  ['n', '', ''], // 512 Domain/throttlegroups/throttlegroup/read_iops_sec
  ['n', '', ''], // 513 Domain/throttlegroups/throttlegroup/write_iops_sec
  ['n', '', ''], // 514 Domain/throttlegroups/throttlegroup/total_bytes_sec_max
  ['n', '', ''], // 515 Domain/throttlegroups/throttlegroup/read_bytes_sec_max
  ['n', '', ''], // 516 Domain/throttlegroups/throttlegroup/write_bytes_sec_max
  ['n', '', ''], // 517 Domain/throttlegroups/throttlegroup/total_iops_sec_max
  ['n', '', ''], // 518 Domain/throttlegroups/throttlegroup/read_iops_sec_max
  ['n', '', ''], // 519 Domain/throttlegroups/throttlegroup/write_iops_sec_max
  ['n', '', ''], // 520 Domain/throttlegroups/throttlegroup/size_iops_sec
  ['s', '', ''], // 521 Domain/throttlegroups/throttlegroup/group_name
  ['n', '', ''], // 522 Domain/throttlegroups/throttlegroup/total_bytes_sec_max_length
  ['n', '', ''], // 523 Domain/throttlegroups/throttlegroup/read_bytes_sec_max_length
  ['n', '', ''], // 524 Domain/throttlegroups/throttlegroup/write_bytes_sec_max_length
  ['n', '', ''], // 525 Domain/throttlegroups/throttlegroup/total_iops_sec_max_length
  ['n', '', ''], // 526 Domain/throttlegroups/throttlegroup/read_iops_sec_max_length
  ['n', '', ''], // 527 Domain/throttlegroups/throttlegroup/write_iops_sec_max_length
  ['', 'n:size s:unit s:nodeset', ''], // 528 Domain/memoryBacking/hugepages/page
  ['', 'n:max n:grow n:shrink n:weight', ''], // 529 Domain/iothreadids/iothread/poll
  ['s', '', ''], // 530 Domain/blkiotune/device/path
  ['n', '', ''], // 531 Domain/blkiotune/device/read_iops_sec
  ['n', '', ''], // 532 Domain/blkiotune/device/write_iops_sec
  ['', 'n:id n:level s:type n:size s:unit', ''], // 533 Domain/cputune/cachetune/cache
  ['', 'n:level s:vcpus', ''], // 534 Domain/cputune/cachetune/monitor
  ['', 'n:id n:bandwidth', ''], // 535 Domain/cputune/memorytune/node
  ['', 's:vcpus', ''], // 536 Domain/cputune/memorytune/monitor
  ['', 'o:state', ''], // 537 Domain/features/hyperv/relaxed
  ['', 'o:state', ''], // 538 Domain/features/hyperv/vapic
  ['', 'o:state n:retries', ''], // 539 Domain/features/hyperv/spinlocks
  ['', 'o:state', ''], // 540 Domain/features/hyperv/vpindex
  ['', 'o:state', ''], // 541 Domain/features/hyperv/runtime
  ['', 'o:state', ''], // 542 Domain/features/hyperv/synic
  ['', 'o:state', '798:direct'], // 543 Domain/features/hyperv/stimer
  ['', 'o:state', ''], // 544 Domain/features/hyperv/reset
  ['', 'o:state s:value', ''], // 545 Domain/features/hyperv/vendor_id
  ['', 'o:state', ''], // 546 Domain/features/hyperv/frequencies
  ['', 'o:state', ''], // 547 Domain/features/hyperv/reenlightenment
  ['', 'o:state', '798:direct 799:extended'], // 548 Domain/features/hyperv/tlbflush
  ['', 'o:state', ''], // 549 Domain/features/hyperv/ipi
  ['', 'o:state', ''], // 550 Domain/features/hyperv/evmcs
  ['', 'o:state', ''], // 551 Domain/features/hyperv/avic
  ['', 'o:state', ''], // 552 Domain/features/hyperv/emsr_bitmap
  ['', 'o:state', ''], // 553 Domain/features/hyperv/xmm_input
  ['', 'o:state', ''], // 554 Domain/features/kvm/hidden
  ['', 'o:state', ''], // 555 Domain/features/kvm/hint-dedicated
  ['', 'o:state', ''], // 556 Domain/features/kvm/poll-control
  ['', 'o:state', ''], // 557 Domain/features/kvm/pv-ipi
  ['', 'o:state n:size', ''], // 558 Domain/features/kvm/dirty-ring
  ['', 'o:state', ''], // 559 Domain/features/xen/e820_host
  ['', 'o:state s:mode', ''], // 560 Domain/features/xen/passthrough
  ['', 'o:state', ''], // 561 Domain/features/capabilities/audit_control
  ['', 'o:state', ''], // 562 Domain/features/capabilities/audit_write
  ['', 'o:state', ''], // 563 Domain/features/capabilities/block_suspend
  ['', 'o:state', ''], // 564 Domain/features/capabilities/chown
  ['', 'o:state', ''], // 565 Domain/features/capabilities/dac_override
  ['', 'o:state', ''], // 566 Domain/features/capabilities/dac_read_search
  ['', 'o:state', ''], // 567 Domain/features/capabilities/fowner
  ['', 'o:state', ''], // 568 Domain/features/capabilities/fsetid
  ['', 'o:state', ''], // 569 Domain/features/capabilities/ipc_lock
  ['', 'o:state', ''], // 570 Domain/features/capabilities/ipc_owner
  ['', 'o:state', ''], // 571 Domain/features/capabilities/kill
  ['', 'o:state', ''], // 572 Domain/features/capabilities/lease
  ['', 'o:state', ''], // 573 Domain/features/capabilities/linux_immutable
  ['', 'o:state', ''], // 574 Domain/features/capabilities/mac_admin
  ['', 'o:state', ''], // 575 Domain/features/capabilities/mac_override
  ['', 'o:state', ''], // 576 Domain/features/capabilities/mknod
  ['', 'o:state', ''], // 577 Domain/features/capabilities/net_admin
  ['', 'o:state', ''], // 578 Domain/features/capabilities/net_bind_service
  ['', 'o:state', ''], // 579 Domain/features/capabilities/net_broadcast
  ['', 'o:state', ''], // 580 Domain/features/capabilities/net_raw
  ['', 'o:state', ''], // 581 Domain/features/capabilities/setgid
  ['', 'o:state', ''], // 582 Domain/features/capabilities/setfcap
  ['', 'o:state', ''], // 583 Domain/features/capabilities/setpcap
  ['', 'o:state', ''], // 584 Domain/features/capabilities/setuid
  ['', 'o:state', ''], // 585 Domain/features/capabilities/sys_admin
  ['', 'o:state', ''], // 586 Domain/features/capabilities/sys_boot
  ['', 'o:state', ''], // 587 Domain/features/capabilities/sys_chroot
  ['', 'o:state', ''], // 588 Domain/features/capabilities/sys_module
  ['', 'o:state', ''], // 589 Domain/features/capabilities/sys_nice
  ['', 'o:state', ''], // 590 Domain/features/capabilities/sys_pacct
  ['', 'o:state', ''], // 591 Domain/features/capabilities/sys_ptrace
  ['', 'o:state', ''], // 592 Domain/features/capabilities/sys_rawio
  ['', 'o:state', ''], // 593 Domain/features/capabilities/sys_resource
  ['', 'o:state', ''], // 594 Domain/features/capabilities/sys_time
  ['', 'o:state', ''], // 595 Domain/features/capabilities/sys_tty_config
  ['', 'o:state', ''], // 596 Domain/features/capabilities/syslog
  ['', 'o:state', ''], // 597 Domain/features/capabilities/wake_alarm
  ['n', 's:unit', ''], // 598 Domain/features/smm/tseg
  ['n', 's:unit', ''], // 599 Domain/features/hpt/maxpagesize
  ['n', 's:unit', ''], // 600 Domain/features/tcg/tb-cache
  ['', 's:name s:type s:cache s:errorPolicy=error_policy s:rerrorPolicy=rerror_policy s:io o:ioeventfd o:eventIdx=event_idx o:copyOnRead=copy_on_read s:discard n:iothread s:detectZeroes=detect_zeroes o:discardNoUnref=discard_no_unref n:queues n:queueSize=queue_size o:iommu o:ats o:packed o:pagePerVq=page_per_vq', '800:metadataCache=metadata_cache 801:iothreads 802:statistics'], // 601 Domain/devices/disk/driver
  ['', 's:file s:format s:job s:type s:ready', '505:source 803:formatElement=format 621:backingStore'], // 602 Domain/devices/disk/mirror
  ['', 's:username', '804:secret'], // 603 Domain/devices/disk/auth
  ['', 's:dev s:bus s:tray o:removable n:rotationRate=rotation_rate o:dpofua', ''], // 604 Domain/devices/disk/target
  ['', 'n:order s:loadparm', ''], // 605 Domain/devices/disk/boot
  ['', 's:name', ''], // 606 Domain/devices/disk/backenddomain
  ['', '', ''], // 607 Domain/devices/disk/readonly
  ['', '', ''], // 608 Domain/devices/disk/shareable
  ['', 'y:shareBacking', ''], // 609 Domain/devices/disk/transient
  ['s', '', ''], // 610 Domain/devices/disk/serial
  ['', '', '*805:throttlefilters=throttlefilter'], // 611 Domain/devices/disk/throttlefilters
  ['', '', '508:totalBytesSec=total_bytes_sec 509:readBytesSec=read_bytes_sec 510:writeBytesSec=write_bytes_sec 511:totalIopsSec=total_iops_sec 512:readIopsSec=read_iops_sec 513:writeIopsSec=write_iops_sec 514:totalBytesSecMax=total_bytes_sec_max 515:readBytesSecMax=read_bytes_sec_max 516:writeBytesSecMax=write_bytes_sec_max 517:totalIopsSecMax=total_iops_sec_max 518:readIopsSecMax=read_iops_sec_max 519:writeIopsSecMax=write_iops_sec_max 520:sizeIopsSec=size_iops_sec 521:groupName=group_name 522:totalBytesSecMaxLength=total_bytes_sec_max_length 523:readBytesSecMaxLength=read_bytes_sec_max_length 524:writeBytesSecMaxLength=write_bytes_sec_max_length 525:totalIopsSecMaxLength=total_iops_sec_max_length 526:readIopsSecMaxLength=read_iops_sec_max_length 527:writeIopsSecMaxLength=write_iops_sec_max_length'], // 612 Domain/devices/disk/iotune
  ['', 's:name', ''], // 613 Domain/devices/disk/alias
  ['', 'n:index s:nodeset', ''], // 614 Domain/devices/disk/acpi
  ['', 's:type s:domain s:bus s:slot s:function o:multifunction s:controller s:target s:unit s:port s:reg s:cssid s:ssid s:devno s:iobase s:irq s:base', '806:zpci'], // 615 Domain/devices/disk/address
  ['', 'n:cyls n:heads n:secs s:trans', ''], // 616 Domain/devices/disk/geometry
  ['', 'n:logicalBlockSize=logical_block_size n:physicalBlockSize=physical_block_size n:discardGranularity=discard_granularity', ''], // 617 Domain/devices/disk/blockio
  ['s', '', ''], // 618 Domain/devices/disk/wwn
  ['s', '', ''], // 619 Domain/devices/disk/vendor
  ['s', '', ''], // 620 Domain/devices/disk/product
  ['', 'n:index s:type', '505:source 621:backingStore 803:format'], // 621 Domain/devices/disk/backingStore
  ['', 's:startport', ''], // 622 Domain/devices/controller/master
  ['', 's:name', ''], // 623 Domain/devices/controller/model
  ['', 's:chassisNr s:chassis s:port s:busNr s:index o:hotplug n:memReserve', '807:node'], // 624 Domain/devices/controller/target
  ['n', 's:unit', ''], // 625 Domain/devices/controller/pcihole64
  ['', 'n:queues n:cmdPerLun=cmd_per_lun n:maxSectors=max_sectors o:ioeventfd n:iothread o:iommu o:ats o:packed o:pagePerVq=page_per_vq', '801:iothreads'], // 626 Domain/devices/controller/driver
  ['s', '', ''], // 627 Domain/devices/lease/lockspace
  ['', 's:path n:offset', ''], // 628 Domain/devices/lease/target
  ['', 's:type s:format s:wrpolicy o:iommu o:ats o:packed o:pagePerVq=page_per_vq n:queue', ''], // 629 Domain/devices/filesystem/driver
  ['', 's:file s:dev s:dir s:socket s:name n:usage s:units', ''], // 630 Domain/devices/filesystem/source
  ['', 's:dir', ''], // 631 Domain/devices/filesystem/target
  ['n', 's:unit', ''], // 632 Domain/devices/filesystem/space_hard_limit
  ['n', 's:unit', ''], // 633 Domain/devices/filesystem/space_soft_limit
  ['', 's:path o:xattr', '808:cache 809:sandbox 810:lock 811:threadPool=thread_pool 812:openfiles'], // 634 Domain/devices/filesystem/binary
  ['', 's:bridge s:macTableManager s:network s:portgroup s:portid s:type s:path s:mode s:dev s:name s:address n:port y:missing s:switchid s:portgroupid n:connectionid', '*641:ips=ip *79:routes=route 789:reconnect 813:local 814:vendor 815:product 816:addressElement=address'], // 635 Domain/devices/interface/source
  ['', 's:state', ''], // 636 Domain/devices/interface/link
  ['', '', '817:rx'], // 637 Domain/devices/interface/coalesce
  ['', 's:dev y:managed', ''], // 638 Domain/devices/interface/target
  ['', 's:dev s:actual', ''], // 639 Domain/devices/interface/guest
  ['', 's:address s:type y:check s:currentAddress', ''], // 640 Domain/devices/interface/mac
  ['', 's:address s:family n:prefix s:peer', ''], // 641 Domain/devices/interface/ip
  ['', 's:proto s:address s:dev', '*818:ranges=range'], // 642 Domain/devices/interface/portForward
  ['', 's:path', ''], // 643 Domain/devices/interface/script
  ['', 's:path', ''], // 644 Domain/devices/interface/downscript
  ['', 's:type', ''], // 645 Domain/devices/interface/model
  ['', 's:type s:tap s:vhost s:logFile s:hostname s:fqdn', ''], // 646 Domain/devices/interface/backend
  ['', 's:name s:model y:iommufd n:queues n:rxQueueSize=rx_queue_size n:txQueueSize=tx_queue_size s:txmode o:ioeventfd o:eventIdx=event_idx o:iommu o:ats o:packed o:pagePerVq=page_per_vq o:rss o:rssHashReport=rss_hash_report', '819:host 820:guest'], // 647 Domain/devices/interface/driver
  ['', '', '821:sndbuf'], // 648 Domain/devices/interface/tune
  ['', 'y:enabled o:bar s:file', ''], // 649 Domain/devices/interface/rom
  ['', 's:type s:persistent', ''], // 650 Domain/devices/interface/teaming
  ['', 'o:iommu o:ats o:packed o:pagePerVq=page_per_vq', ''], // 651 Domain/devices/input/driver
  ['', 's:evdev s:dev s:grab s:grabToggle o:repeat', ''], // 652 Domain/devices/input/source
  ['', 's:id', ''], // 653 Domain/devices/sound/audio
  ['', 's:type', ''], // 654 Domain/devices/sound/codec
  ['', 'y:mixingEngine y:fixedSettings s:voices s:bufferLength s:dev s:bufferCount s:serverName s:clientName s:connectPorts y:exactName y:tryPoll s:name s:streamName s:latency', '822:settings'], // 655 Domain/devices/audio/input
  ['', 'y:mixingEngine y:fixedSettings s:voices s:bufferLength s:dev s:bufferCount s:serverName s:clientName s:connectPorts y:exactName y:tryPoll s:name s:streamName s:latency', '822:settings'], // 656 Domain/devices/audio/output
  ['', 's:startupPolicy y:writeFiltering s:guestReset s:protocol s:name s:wwpn', '*824:hosts=host 823:address 814:vendor 815:product 351:adapter 603:auth 349:initiator 825:block 826:char 827:interface'], // 657 Domain/devices/hostdev/source
  ['', 'y:enable s:rendernode', ''], // 658 Domain/devices/graphics/gl
  ['', 's:type s:address s:network s:socket', ''], // 659 Domain/devices/graphics/listen
  ['', 's:name s:mode', ''], // 660 Domain/devices/graphics/channel
  ['', 's:compression', ''], // 661 Domain/devices/graphics/image
  ['', 's:compression', ''], // 662 Domain/devices/graphics/jpeg
  ['', 's:compression', ''], // 663 Domain/devices/graphics/zlib
  ['', 'o:compression', ''], // 664 Domain/devices/graphics/playback
  ['', 's:mode', ''], // 665 Domain/devices/graphics/streaming
  ['', 'y:copypaste', ''], // 666 Domain/devices/graphics/clipboard
  ['', 's:mode', ''], // 667 Domain/devices/graphics/mouse
  ['', 'y:enable', ''], // 668 Domain/devices/graphics/filetransfer
  ['', 'o:iommu o:ats o:packed o:pagePerVq=page_per_vq s:name s:vgaconf', ''], // 669 Domain/devices/video/driver
  ['', 's:type n:ram n:vgamem n:vram64 s:device n:vram n:heads y:primary o:blob o:edid', '828:acceleration 829:resolution'], // 670 Domain/devices/video/model
  ['', 's:path o:append s:mode s:host s:service y:tls s:master s:slave s:channel', '*786:seclabels=seclabel 789:reconnect 666:clipboard 667:mouse'], // 671 Domain/devices/console/source
  ['', 's:type', ''], // 672 Domain/devices/console/protocol
  ['', 's:file o:append', ''], // 673 Domain/devices/console/log
  ['', 's:type s:port', '830:model'], // 674 Domain/devices/console/target
  ['', 's:type s:address s:port s:name s:state', ''], // 675 Domain/devices/channel/target
  ['s', '', ''], // 676 Domain/devices/smartcard/certificate
  ['s', '', ''], // 677 Domain/devices/smartcard/database
  ['', 'y:allow s:class s:vendor s:product s:version', ''], // 678 Domain/devices/redirfilter/usbdev
  ['s', 's:model s:type', '*671:sources=source 672:protocol 673:log'], // 679 Domain/devices/rng/backend
  ['', 'n:bytes n:period', ''], // 680 Domain/devices/rng/rate
  ['', 's:type y:persistentState=persistent_state s:debug s:version', '831:device 832:encryption 833:activePcrBanks=active_pcr_banks 834:source 835:profile'], // 681 Domain/devices/tpm/backend
  ['', 's:type', ''], // 682 Domain/devices/shmem/model
  ['n', 's:unit', ''], // 683 Domain/devices/shmem/size
  ['', 's:path', ''], // 684 Domain/devices/shmem/server
  ['', 'o:ioeventfd n:vectors', ''], // 685 Domain/devices/shmem/msi
  ['', '', '836:pagesize 837:nodemask 133:path 838:alignsize 839:pmem'], // 686 Domain/devices/memory/source
  ['', 'y:dynamicMemslots', '683:size 807:node 840:address 841:label 607:readonly 842:block 843:requested 844:current'], // 687 Domain/devices/memory/target
  ['', 's:model n:queues', ''], // 688 Domain/devices/crypto/backend
  ['', 'n:period', ''], // 689 Domain/devices/memballoon/stats
  ['', 'o:intremap o:cachingMode=caching_mode o:eim o:iotlb s:awBits=aw_bits o:dmaTranslation=dma_translation o:xtsup o:passthrough n:pciBus o:accel o:ats o:ril n:ssidsize n:oas o:cmdqv', '845:granule'], // 690 Domain/devices/iommu/driver
  ['', 'y:auto n:address', ''], // 691 Domain/devices/vsock/cid
  ['', '', '*846:properties=qemu:property'], // 692 Domain/qemu-override/device/frontend
  ['', 's:start s:end', ''], // 693 Network/forward/nat/address
  ['', 'n:start n:end', ''], // 694 Network/forward/nat/port
  ['s', '', ''], // 695 Network/dns/host/hostname
  ['', 's:start s:end', '847:lease'], // 696 Network/ip/dhcp/range
  ['', 's:mac s:id s:name s:ip', '847:lease'], // 697 Network/ip/dhcp/host
  ['', 's:file s:server', ''], // 698 Network/ip/dhcp/bootp
  ['', 'n:start n:end', ''], // 699 StoragePool/source/device/freeExtent
  ['', 's:name', ''], // 700 StoragePool/source/initiator/iqn
  ['', 's:uuid s:usage', ''], // 701 StoragePool/source/auth/secret
  ['', 'n:uniqueId=unique_id', '496:address'], // 702 StoragePool/source/adapter/parentaddr
  ['s', '', ''], // 703 StoragePool/target/permissions/mode
  ['n', '', ''], // 704 StoragePool/target/permissions/owner
  ['n', '', ''], // 705 StoragePool/target/permissions/group
  ['', 'n:start n:end', ''], // 706 StorageVolume/source/device/extent
  ['s', '', ''], // 707 StorageVolume/target/timestamps/atime
  ['s', '', ''], // 708 StorageVolume/target/timestamps/btime
  ['s', '', ''], // 709 StorageVolume/target/timestamps/ctime
  ['s', '', ''], // 710 StorageVolume/target/timestamps/mtime
  ['', 's:type s:uuid s:usage', ''], // 711 StorageVolume/target/encryption/secret
  ['', 's:name n:size s:mode s:hash', ''], // 712 StorageVolume/target/encryption/cipher
  ['', 's:name s:hash', ''], // 713 StorageVolume/target/encryption/ivgen
  ['', '', ''], // 714 StorageVolume/target/features/lazy_refcounts
  ['', '', ''], // 715 StorageVolume/target/features/extended_l2
  ['s', '', ''], // 716 NodeDevice/capability/hardware/version
  ['s', '', ''], // 717 NodeDevice/capability/firmware/release_date
  ['', 's:domain s:bus s:slot s:function', ''], // 718 NodeDevice/capability/capability/address
  ['', 's:id', '66:name 848:deviceAPI 849:availableInstances'], // 719 NodeDevice/capability/capability/type
  ['s', '', ''], // 720 NodeDevice/capability/capability/name
  ['', 's:access', '*854:vendorFields=vendor_field *856:systemFields=system_field 850:changeLevel=change_level 851:manufactureId=manufacture_id 852:partNumber=part_number 853:serialNumber=serial_number 855:assetTag=asset_tag'], // 721 NodeDevice/capability/capability/fields
  ['s', '', ''], // 722 NodeDevice/capability/capability/wwnn
  ['s', '', ''], // 723 NodeDevice/capability/capability/wwpn
  ['s', '', ''], // 724 NodeDevice/capability/capability/fabric_wwn
  ['n', '', ''], // 725 NodeDevice/capability/capability/max_vports
  ['n', '', ''], // 726 NodeDevice/capability/capability/vports
  ['s', '', ''], // 727 NodeDevice/capability/capability/rport
  ['n', '', ''], // 728 NodeDevice/capability/capability/media_available
  ['n', '', ''], // 729 NodeDevice/capability/capability/media_size
  ['s', '', ''], // 730 NodeDevice/capability/capability/media_label
  ['s', '', ''], // 731 NodeDevice/capability/capability/group_device
  ['s', '', ''], // 732 NodeDevice/capability/capability/card_type
  ['s', '', ''], // 733 NodeDevice/capability/capability/chpid
  ['', 's:validity n:port s:speed n:width', ''], // 734 NodeDevice/capability/pci-express/link
  ['s', 's:ref', ''], // 735 NodeDevice/capability/members/ccw_device
  ['', 's:file n:index s:dev s:protocol s:name y:tls s:tlsHostname s:query', '*786:seclabels=seclabel *788:hosts=host 784:slices 857:dataStore 359:encryption 789:reconnect 790:snapshot 791:config 603:auth 349:initiator 792:cookies 793:readahead 794:timeout 795:ssl 796:knownHosts 797:identity'], // 736 Snapshot/disks/disk/source
  ['', 's:type', '800:metadataCache=metadata_cache'], // 737 Snapshot/disks/disk/driver
  ['', '', ''], // 738 Snapshot/disks/disk/snapshotDeleteInProgress
  ['', 's:file s:dev', '*786:seclabels=seclabel 858:encryption'], // 739 Backup/disks/disk/target
  ['', 's:type', ''], // 740 Backup/disks/disk/driver
  ['', 's:file s:dev', '*786:seclabels=seclabel 858:encryption'], // 741 Backup/disks/disk/scratch
  ['', 's:name', ''], // 742 Capabilities/host/cpu/feature
  ['', '', ''], // 743 Capabilities/host/power_management/suspend_mem
  ['', '', ''], // 744 Capabilities/host/power_management/suspend_disk
  ['', '', ''], // 745 Capabilities/host/power_management/suspend_hybrid
  ['', '', ''], // 746 Capabilities/host/migration_features/live
  ['', '', '*859:uriTransports=uri_transport'], // 747 Capabilities/host/migration_features/uri_transports
  ['', 'n:num', '*860:cells=cell'], // 748 Capabilities/host/topology/cells
  ['', 'n:id n:level s:type n:size s:unit s:cpus', '*861:controls=control'], // 749 Capabilities/host/cache/bank
  ['', 'n:level n:reuseThreshold n:maxMonitors', '*862:features=feature'], // 750 Capabilities/host/cache/monitor
  ['', 'n:id s:cpus', '*863:controls=control'], // 751 Capabilities/host/memory_bandwidth/node
  ['', 'n:maxMonitors', '*864:features=feature'], // 752 Capabilities/host/energy/monitor
  ['s', '', ''], // 753 Capabilities/host/secmodel/doi
  ['s', 's:type', ''], // 754 Capabilities/host/secmodel/baselabel
  ['n', '', ''], // 755 Capabilities/guest/arch/wordsize
  ['s', '', ''], // 756 Capabilities/guest/arch/loader
  ['s', 's:canonical n:maxCpus y:deprecated', ''], // 757 Capabilities/guest/arch/machine
  ['', 's:type', '*757:machines=machine 265:emulator'], // 758 Capabilities/guest/arch/domain
  ['', '', ''], // 759 Capabilities/guest/features/ia64_be
  ['', 'y:toggle o:default', ''], // 760 Capabilities/guest/features/acpi
  ['', 'y:toggle o:default', ''], // 761 Capabilities/guest/features/apic
  ['', '', ''], // 762 Capabilities/guest/features/cpuselection
  ['', '', ''], // 763 Capabilities/guest/features/deviceboot
  ['', 'y:toggle o:default', ''], // 764 Capabilities/guest/features/disksnapshot
  ['', 'y:toggle o:default', ''], // 765 Capabilities/guest/features/hap
  ['', '', ''], // 766 Capabilities/guest/features/externalSnapshot
  ['s', '', ''], // 767 DomainCapabilities/os/enum/value
  ['s', 's:fallback s:vendorId=vendor_id s:usable y:deprecated s:canonical s:vendor', ''], // 768 DomainCapabilities/cpu/mode/model
  ['', 's:model', '*865:features=feature'], // 769 DomainCapabilities/cpu/mode/blockers
  ['n', '', ''], // 770 DomainCapabilities/features/sev/maxGuests
  ['n', '', ''], // 771 DomainCapabilities/features/sev/maxESGuests
  ['s', '', ''], // 772 DomainCapabilities/features/sev/cpu0Id
  ['y', '', ''], // 773 DomainCapabilities/features/sgx/flc
  ['y', '', ''], // 774 DomainCapabilities/features/sgx/sgx1
  ['y', '', ''], // 775 DomainCapabilities/features/sgx/sgx2
  ['n', 's:unit', ''], // 776 DomainCapabilities/features/sgx/section_size
  ['', '', '*866:sections=section'], // 777 DomainCapabilities/features/sgx/sections
  ['', '', '867:spinlocks 868:stimerDirect=stimer_direct 869:tlbflushDirect=tlbflush_direct 870:tlbflushExtended=tlbflush_extended 871:vendorId=vendor_id'], // 778 DomainCapabilities/features/hyperv/defaults
  ['', '', '*872:siblings=sibling'], // 779 Cpu/numa/cell/distances
  ['', 'n:level s:associativity s:policy', '873:size 874:line'], // 780 Cpu/numa/cell/cache
  ['', 'n:initiator n:target n:cache s:type n:value', ''], // 781 Cpu/numa/interconnects/latency
  ['', 'n:initiator n:target n:cache s:type n:value s:unit', ''], // 782 Cpu/numa/interconnects/bandwidth
  ['', 's:type', ''], // 783 StoragePoolCapabilities/pool/poolOptions/defaultFormat
  ['', '', '875:slice'], // 784 Domain/os/nvram/source/slices
  ['', 's:type', '803:format 505:source'], // 785 Domain/os/nvram/source/dataStore
  ['', 's:model y:relabel y:labelskip', '*297:labels=label'], // 786 Domain/os/nvram/source/seclabel
  ['', 'y:managed y:migration', '876:source'], // 787 Domain/os/nvram/source/reservations
  ['', 's:transport s:name n:port s:socket', ''], // 788 Domain/os/nvram/source/host
  ['', 'y:enabled n:timeout n:delay', ''], // 789 Domain/os/nvram/source/reconnect
  ['', 's:name', ''], // 790 Domain/os/nvram/source/snapshot
  ['', 's:file', ''], // 791 Domain/os/nvram/source/config
  ['', '', '*877:cookies=cookie'], // 792 Domain/os/nvram/source/cookies
  ['', 'n:size', ''], // 793 Domain/os/nvram/source/readahead
  ['', 'n:seconds', ''], // 794 Domain/os/nvram/source/timeout
  ['', 'y:verify', ''], // 795 Domain/os/nvram/source/ssl
  ['', 's:path', ''], // 796 Domain/os/nvram/source/knownHosts
  ['', 's:username s:keyfile s:agentsock s:user s:group', ''], // 797 Domain/os/nvram/source/identity
  ['', 'o:state', ''], // 798 Domain/features/hyperv/stimer/direct
  ['', 'o:state', ''], // 799 Domain/features/hyperv/tlbflush/extended
  ['', '', '878:maxSize=max_size'], // 800 Domain/devices/disk/driver/metadata_cache
  ['', '', '*879:iothreads=iothread'], // 801 Domain/devices/disk/driver/iothreads
  ['', '', '*880:statistics=statistic *881:latencyHistograms=latency-histogram'], // 802 Domain/devices/disk/driver/statistics
  ['', 's:type', '800:metadataCache=metadata_cache'], // 803 Domain/devices/disk/mirror/format
  ['', 's:type s:uuid s:usage', ''], // 804 Domain/devices/disk/auth/secret
  ['', 's:group', ''], // 805 Domain/devices/disk/throttlefilters/throttlefilter
  ['', 's:uid s:fid', ''], // 806 Domain/devices/disk/address/zpci
  ['n', '', ''], // 807 Domain/devices/controller/target/node
  ['', 's:mode', ''], // 808 Domain/devices/filesystem/binary/cache
  ['', 's:mode', ''], // 809 Domain/devices/filesystem/binary/sandbox
  ['', 'o:posix o:flock', ''], // 810 Domain/devices/filesystem/binary/lock
  ['', 'n:size', ''], // 811 Domain/devices/filesystem/binary/thread_pool
  ['', 'n:max', ''], // 812 Domain/devices/filesystem/binary/openfiles
  ['', 's:address n:port', ''], // 813 Domain/devices/interface/source/local
  ['', 's:id', ''], // 814 Domain/devices/interface/source/vendor
  ['', 's:id', ''], // 815 Domain/devices/interface/source/product
  ['', 's:bus s:device s:port s:type s:domain s:slot s:function o:multifunction', ''], // 816 Domain/devices/interface/source/address
  ['', '', '882:frames'], // 817 Domain/devices/interface/coalesce/rx
  ['', 'n:start n:end n:to y:exclude', ''], // 818 Domain/devices/interface/portForward/range
  ['', 'o:csum o:gso o:tso4 o:tso6 o:ecn o:ufo o:mrgRxbuf=mrg_rxbuf', ''], // 819 Domain/devices/interface/driver/host
  ['', 'o:csum o:tso4 o:tso6 o:ecn o:ufo', ''], // 820 Domain/devices/interface/driver/guest
  ['n', '', ''], // 821 Domain/devices/interface/tune/sndbuf
  ['', 's:frequency s:channels s:format', ''], // 822 Domain/devices/audio/input/settings
  ['', 's:domain s:bus s:slot s:function o:multifunction s:device s:port s:target s:unit s:uuid', ''], // 823 Domain/devices/hostdev/source/address
  ['', 's:name n:port', ''], // 824 Domain/devices/hostdev/source/host
  ['s', '', ''], // 825 Domain/devices/hostdev/source/block
  ['s', '', ''], // 826 Domain/devices/hostdev/source/char
  ['s', '', ''], // 827 Domain/devices/hostdev/source/interface
  ['', 'y:accel3d y:accel2d s:rendernode', ''], // 828 Domain/devices/video/model/acceleration
  ['', 'n:x n:y', ''], // 829 Domain/devices/video/model/resolution
  ['', 's:name', ''], // 830 Domain/devices/console/target/model
  ['', 's:path', ''], // 831 Domain/devices/tpm/backend/device
  ['', 's:secret', ''], // 832 Domain/devices/tpm/backend/encryption
  ['', '', '883:sha1 884:sha256 885:sha384 886:sha512'], // 833 Domain/devices/tpm/backend/active_pcr_banks
  ['', 's:type s:path s:mode', ''], // 834 Domain/devices/tpm/backend/source
  ['', 's:source s:removeDisabled s:name', ''], // 835 Domain/devices/tpm/backend/profile
  ['n', 's:unit', ''], // 836 Domain/devices/memory/source/pagesize
  ['s', '', ''], // 837 Domain/devices/memory/source/nodemask
  ['n', 's:unit', ''], // 838 Domain/devices/memory/source/alignsize
  ['', '', ''], // 839 Domain/devices/memory/source/pmem
  ['', 's:base', ''], // 840 Domain/devices/memory/target/address
  ['', '', '683:size'], // 841 Domain/devices/memory/target/label
  ['n', 's:unit', ''], // 842 Domain/devices/memory/target/block
  ['n', 's:unit', ''], // 843 Domain/devices/memory/target/requested
  ['n', 's:unit', ''], // 844 Domain/devices/memory/target/current
  ['', 's:mode n:size s:unit', ''], // 845 Domain/devices/iommu/driver/granule
  ['', 's:name s:type s:value', ''], // 846 Domain/qemu-override/device/frontend/property
  ['', 'n:expiry s:unit', ''], // 847 Network/ip/dhcp/range/lease
  ['s', '', ''], // 848 NodeDevice/capability/capability/type/deviceAPI
  ['n', '', ''], // 849 NodeDevice/capability/capability/type/availableInstances
  ['s', '', ''], // 850 NodeDevice/capability/capability/fields/change_level
  ['s', '', ''], // 851 NodeDevice/capability/capability/fields/manufacture_id
  ['s', '', ''], // 852 NodeDevice/capability/capability/fields/part_number
  ['s', '', ''], // 853 NodeDevice/capability/capability/fields/serial_number
  ['s', 's:index', ''], // 854 NodeDevice/capability/capability/fields/vendor_field
  ['s', '', ''], // 855 NodeDevice/capability/capability/fields/asset_tag
  ['s', 's:index', ''], // 856 NodeDevice/capability/capability/fields/system_field
  ['', 's:type', '803:format 887:source'], // 857 Snapshot/disks/disk/source/dataStore
  ['', 's:format s:engine', '711:secret 712:cipher 713:ivgen'], // 858 Backup/disks/disk/target/encryption
  ['s', '', ''], // 859 Capabilities/host/migration_features/uri_transports/uri_transport
  ['', 'n:id', '*889:pages *780:caches=cache 888:memory 779:distances 890:cpus'], // 860 Capabilities/host/topology/cells/cell
  ['', 'n:granularity n:min s:unit s:type n:maxAllocs', ''], // 861 Capabilities/host/cache/bank/control
  ['', 's:name', ''], // 862 Capabilities/host/cache/monitor/feature
  ['', 'n:granularity n:min n:maxAllocs', ''], // 863 Capabilities/host/memory_bandwidth/node/control
  ['', 's:name', ''], // 864 Capabilities/host/energy/monitor/feature
  ['', 's:name', ''], // 865 DomainCapabilities/cpu/mode/blockers/feature
  ['', 'n:node n:size s:unit', ''], // 866 DomainCapabilities/features/sgx/sections/section
  ['n', '', ''], // 867 DomainCapabilities/features/hyperv/defaults/spinlocks
  ['o', '', ''], // 868 DomainCapabilities/features/hyperv/defaults/stimer_direct
  ['o', '', ''], // 869 DomainCapabilities/features/hyperv/defaults/tlbflush_direct
  ['o', '', ''], // 870 DomainCapabilities/features/hyperv/defaults/tlbflush_extended
  ['s', '', ''], // 871 DomainCapabilities/features/hyperv/defaults/vendor_id
  ['', 'n:id n:value', ''], // 872 Cpu/numa/cell/distances/sibling
  ['', 'n:value s:unit', ''], // 873 Cpu/numa/cell/cache/size
  ['', 'n:value s:unit', ''], // 874 Cpu/numa/cell/cache/line
  ['', 's:type n:offset n:size', ''], // 875 Domain/os/nvram/source/slices/slice
  ['', 's:type s:path s:mode', '789:reconnect'], // 876 Domain/os/nvram/source/reservations/source
  ['s', 's:name', ''], // 877 Domain/os/nvram/source/cookies/cookie
  ['n', 's:unit', ''], // 878 Domain/devices/disk/driver/metadata_cache/max_size
  ['', 'n:id', '*891:queues=queue'], // 879 Domain/devices/disk/driver/iothreads/iothread
  ['', 'n:interval', ''], // 880 Domain/devices/disk/driver/statistics/statistic
  ['', 's:type', '*892:bins=bin'], // 881 Domain/devices/disk/driver/statistics/latency-histogram
  ['', 'n:max', ''], // 882 Domain/devices/interface/coalesce/rx/frames
  ['', '', ''], // 883 Domain/devices/tpm/backend/active_pcr_banks/sha1
  ['', '', ''], // 884 Domain/devices/tpm/backend/active_pcr_banks/sha256
  ['', '', ''], // 885 Domain/devices/tpm/backend/active_pcr_banks/sha384
  ['', '', ''], // 886 Domain/devices/tpm/backend/active_pcr_banks/sha512
  ['', 's:file s:fdgroup n:index s:dev s:dir s:protocol s:name y:tls s:tlsHostname s:query s:pool s:volume s:mode s:type s:namespace y:managed s:path', '*786:seclabels=seclabel *788:hosts=host 784:slices 857:dataStore 359:encryption 787:reservations 789:reconnect 790:snapshot 791:config 603:auth 349:initiator 792:cookies 793:readahead 794:timeout 795:ssl 796:knownHosts 797:identity 496:address'], // 887 Snapshot/disks/disk/source/dataStore/source
  ['n', 's:unit', ''], // 888 Capabilities/host/topology/cells/cell/memory
  ['n', 's:unit n:size', ''], // 889 Capabilities/host/topology/cells/cell/pages
  ['', 'n:num', '*893:cpus=cpu'], // 890 Capabilities/host/topology/cells/cell/cpus
  ['', 'n:id', ''], // 891 Domain/devices/disk/driver/iothreads/iothread/queue
  ['', 'n:start', ''], // 892 Domain/devices/disk/driver/statistics/latency-histogram/bin
  ['', 'n:id n:socketId=socket_id n:dieId=die_id n:clusterId=cluster_id n:coreId=core_id s:siblings', ''], // 893 Capabilities/host/topology/cells/cell/cpus/cpu
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
