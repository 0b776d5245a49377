// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

/** The release of libvirt whose schemas these are. @internal */
export const release = '12.8.0'

/** What a value may be: words, a pattern, a number from, to, one of some words, one of some numbers, with a fraction; truth values; text. @internal */
export type Check =
  | readonly ['w', readonly string[]] | readonly ['p', string] | readonly ['b', readonly boolean[]] | readonly ['s']
  | readonly ['n', number | null, number | null, readonly string[], readonly number[], boolean]

/** @internal */
export const checks: readonly Check[] = [
  ["w",["bhyve","hvf","hyperv","kqemu","kvm","lxc","openvz","phyp","qemu","test","uml","vbox","vmware","vz","xen"]],
  ["n",0,4294967295,[],[],false],
  ["b",[false,true]],
  ["w",["block","dir","file","netdir","network"]],
  ["s"],
  ["p","mac[a-zA-Z0-9_\\.:\\-]{0,9}|stp[a-zA-Z0-9_\\.:\\-]{0,9}|vlan[a-zA-Z0-9_\\.:\\-]{0,8}|arp[a-zA-Z0-9_\\.:\\-]{0,9}|rarp[a-zA-Z0-9_\\.:\\-]{0,8}|ipv4[a-zA-Z0-9_\\.:\\-]{0,8}|ipv6[a-zA-Z0-9_\\.:\\-]{0,8}|root"],
  ["n",-1000,1000,[],[],false],
  ["w",["custom","host-model","host-passthrough","maximum"]],
  ["w",["exact","minimum","strict"]],
  ["w",["full","none","partial"]],
  ["p","[^\\n]+"],
  ["p","[a-fA-F0-9]{32}|[a-fA-F0-9]{8}\\-([a-fA-F0-9]{4}\\-){3}[a-fA-F0-9]{12}"],
  ["p","[a-fA-F0-9]{32}|[a-fA-F0-9]{8}\\-([a-fA-F0-9]{4}\\-){3}[a-fA-F0-9]{12}|"],
  ["w",["bios","efi"]],
  ["w",["absolute","localtime","timezone","utc","variable"]],
  ["p","(-|\\+)?[0-9]+|reset"],
  ["p","[a-zA-Z0-9_\\.\\+\\-/]+"],
  ["w",["localtime","utc"]],
  ["n",0,null,[],[],false],
  ["p","([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)"],
  ["w",["auto","static"]],
  ["p","([0-9]+(-[0-9]+)?|\\^[0-9]+)(,([0-9]+(-[0-9]+)?|\\^[0-9]+))*"],
  ["n",1,65535,[],[],false],
  ["w",["destroy","preserve","rename-restart","restart"]],
  ["w",["coredump-destroy","coredump-restart","destroy","preserve","preserve-running","rename-restart","restart"]],
  ["w",["ignore","pause","poweroff","restart"]],
  ["w",["crash","none","omit","reject"]],
  ["p","[a-zA-Z0-9_\\.\\-\\\\:/]+"],
  ["p","[a-zA-Z0-9_\\-]+"],
  ["w",["kernel","libvirt"]],
  ["n",0,65535,[],[],false],
  ["p","[a-fA-F0-9][02468aAcCeE](:[a-fA-F0-9]{2}){5}"],
  ["w",["bridge","hostdev","nat","open","passthrough","private","route","vepa"]],
  ["p","[a-zA-Z0-9\\.\\-]+"],
  ["n",1,null,[],[],false],
  ["b",[true]],
  ["p","(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))|(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){6}:[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){5}:([0-9A-Fa-f]{1,4}:)?[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){4}:([0-9A-Fa-f]{1,4}:){0,2}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){3}:([0-9A-Fa-f]{1,4}:){0,3}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){2}:([0-9A-Fa-f]{1,4}:){0,4}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){6}(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9])))|(([0-9A-Fa-f]{1,4}:){0,5}:(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9])))|(::([0-9A-Fa-f]{1,4}:){0,5}(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9])))|([0-9A-Fa-f]{1,4}::([0-9A-Fa-f]{1,4}:){0,5}[0-9A-Fa-f]{1,4})|(::([0-9A-Fa-f]{1,4}:){0,6}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){1,7}:)|(::)"],
  ["p","(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))"],
  ["n",0,128,[],[],false],
  ["p","(ipv4)|(ipv6)"],
  ["p","[^/\\n]+"],
  ["w",["dir"]],
  ["w",["fs"]],
  ["w",["netfs"]],
  ["w",["logical"]],
  ["w",["disk"]],
  ["w",["iscsi"]],
  ["w",["iscsi-direct"]],
  ["w",["scsi"]],
  ["w",["mpath"]],
  ["w",["rbd"]],
  ["w",["sheepdog"]],
  ["w",["gluster"]],
  ["w",["zfs"]],
  ["w",["vstorage"]],
  ["w",["dev","link"]],
  ["p","(0x)?[0-9a-fA-F]{16}"],
  ["w",["hotplug","none","onboot"]],
  ["p","[a-fA-F0-9]{2}(:[a-fA-F0-9]{2}){5}"],
  ["w",["dormant","down","lowerlayerdown","notpresent","testing","unknown","up"]],
  ["w",["ipv4","ipv6"]],
  ["w",["ethernet"]],
  ["n",0,null,[],[],true],
  ["w",["bridge"]],
  ["w",["802.3ad","active-backup","balance-alb","balance-rr","balance-tlb","balance-xor","broadcast"]],
  ["w",["bond"]],
  ["n",0,4095,[],[],false],
  ["w",["vlan"]],
  ["w",["accept","continue","drop","reject","return"]],
  ["w",["in","inout","out"]],
  ["p","([Ff][Aa][Ll][Ss][Ee]|0)"],
  ["w",["blocked","crashed","disk-snapshot","paused","running","shutdown","shutoff"]],
  ["w",["external","internal","no"]],
  ["p","(/|[a-zA-Z]:\\\\).+"],
  ["n",null,null,[],[0,1],false],
  ["p","[a-zA-Z0-9_\\-][a-zA-Z0-9_\\-.]*"],
  ["w",["push"]],
  ["w",["fd","tcp","unix"]],
  ["p","[a-zA-Z0-9\\.\\-]+|(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))|(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){6}:[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){5}:([0-9A-Fa-f]{1,4}:)?[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){4}:([0-9A-Fa-f]{1,4}:){0,2}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){3}:([0-9A-Fa-f]{1,4}:){0,3}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){2}:([0-9A-Fa-f]{1,4}:){0,4}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){6}(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9])))|(([0-9A-Fa-f]{1,4}:){0,5}:(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9])))|(::([0-9A-Fa-f]{1,4}:){0,5}(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9])))|([0-9A-Fa-f]{1,4}::([0-9A-Fa-f]{1,4}:){0,5}[0-9A-Fa-f]{1,4})|(::([0-9A-Fa-f]{1,4}:){0,6}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){1,7}:)|(::)"],
  ["w",["pull"]],
  ["w",["allow","forbid"]],
  ["p","[^,]{12}"],
  ["w",["disable","forbid","force","optional","require"]],
  ["p","[a-zA-Z0-9\\-_\\.]+|[a-zA-Z0-9\\-_.]+"],
  ["n",null,null,[],[1,2,3],false],
  ["w",["disable","emulate","passthrough"]],
  ["w",["emulate","passthrough"]],
  ["w",["aarch64","alpha","armv6l","armv7l","cris","i686","ia64","lm32","loongarch64","m68k","microblaze","microblazeel","mips","mips64","mips64el","mipsel","openrisc","parisc","parisc64","ppc","ppc64","ppc64le","ppcemb","riscv32","riscv64","s390","s390x","sh4","sh4eb","sparc","sparc64","unicore32","x86_64","xtensa","xtensaeb"]],
  ["p","[a-zA-Z0-9\\-_\\.]+"],
  ["w",["smbios"]],
  ["w",["fwcfg"]],
  ["p","[a-zA-Z0-9_\\.\\-]+|xenfv|xenpv|xenpvh"],
  ["w",["exe","hvm","linux","xen","xenpvh"]],
  ["w",["pflash","rom"]],
  ["w",["qcow2","raw"]],
  ["w",["cdrom","fd","hd","network"]],
  ["w",["emulate","host","sysinfo"]],
  ["n",-1,32767,[],[],false],
  ["p","[a-zA-Z_]+[a-zA-Z0-9_]*"],
  ["p","[a-zA-Z0-9_\\+\\-]+"],
  ["w",["anonymous","file","memfd"]],
  ["w",["private","shared"]],
  ["w",["immediate","ondemand"]],
  ["n",100,1000,[],[],false],
  ["n",1000,1000000,[],[],false],
  ["n",-1,17592186044415,[],[],false],
  ["w",["batch","fifo","idle","rr"]],
  ["w",["interleave","preferred","restrictive","strict"]],
  ["p","[ -~]{1,128}"],
  ["w",["allow","default","deny"]],
  ["w",["2","3","host"]],
  ["w",["kvm","qemu"]],
  ["w",["disabled","enabled","required"]],
  ["w",["fault","ignore"]],
  ["w",["broken","fixed","workaround"]],
  ["w",["broken","fixed-ccd","fixed-ibs","fixed-na","workaround"]],
  ["w",["aplic","aplic-imsic","none"]],
  ["w",["alignment_faults","branch_instructions","branch_misses","bus_cycles","cache_misses","cache_references","cmt","context_switches","cpu_clock","cpu_cycles","cpu_migrations","emulation_faults","instructions","mbml","mbmt","page_faults","page_faults_maj","page_faults_min","ref_cpu_cycles","stalled_cycles_backend","stalled_cycles_frontend","task_clock"]],
  ["w",["ac97","es1370","ich6","ich7","ich9","pcspk","sb16","usb","virtio"]],
  ["p","(0x)?[0-9a-fA-F]{1,8}|\\s*[+-]?[0-9]+\\s*"],
  ["w",["dbus","dev","file","nmdm","null","pipe","pty","qemu-vdagent","spiceport","spicevmc","stdio","tcp","udp","unix","vc"]],
  ["w",["usb"]],
  ["w",["virtio","virtio-non-transitional","virtio-transitional"]],
  ["w",["spapr-tpm-proxy","tpm-crb","tpm-spapr","tpm-tis"]],
  ["p","[^/]*"],
  ["w",["master","peer"]],
  ["w",["dimm","nvdimm","sgx-epc","virtio-mem","virtio-pmem"]],
  ["w",["virtio"]],
  ["w",["qemu"]],
  ["w",["diag288","i6300esb","ib700","itco"]],
  ["w",["dump","inject-nmi","none","pause","poweroff","reset","shutdown"]],
  ["w",["none","virtio","virtio-non-transitional","virtio-transitional","xen"]],
  ["w",["hyperv","isa","pseries","pvpanic","s390"]],
  ["w",["amd","intel","smmuv3","virtio"]],
  ["w",["acpi-erst"]],
  ["w",["dynamic"]],
  ["w",["static"]],
  ["w",["none"]],
  ["b",[false]],
  ["p","[a-zA-Z0-9_]+"],
  ["w",["name","netns","pid"]],
  ["w",["name","pid"]],
  ["w",["aes","dea"]],
  ["p","(0x)?[0-9a-f]+"],
  ["w",["sev"]],
  ["w",["sev-snp"]],
  ["w",["s390-pv"]],
  ["w",["tdx"]],
  ["w",["pci"]],
  ["p","0x[0-9a-fA-F]{1,2}|\\s*[+-]?[0-9]+\\s*"],
  ["p","(0x)?[0-1]?[0-9a-fA-F]|\\s*[+-]?[0-9]+\\s*"],
  ["p","(0x)?[0-7]|\\s*[+-]?[0-9]+\\s*"],
  ["w",["kvm","vfio","xen"]],
  ["p","0x[0-9a-fA-F]{1,6}|\\s*[+-]?[0-9]+\\s*"],
  ["w",["802.1Qbg"]],
  ["w",["802.1Qbh"]],
  ["w",["openvswitch"]],
  ["w",["midonet"]],
  ["p","(tcp)|(udp)"],
  ["n",1,18014398509481984,[],[],false],
  ["n",1,4294967295,[],[],false],
  ["w",["tagged","untagged"]],
  ["p","(/|[a-zA-Z]:\\\\).+|[a-zA-Z0-9_\\+\\-]+|iqn\\.[0-9]{4}-(0[1-9]|1[0-2])\\.[a-zA-Z0-9\\.\\-]+(:.+)?"],
  ["w",["auto","ext2","ext3","ext4","gfs","gfs2","hfs+","iso9660","ocfs2","udf","ufs","vfat","vmfs","xfs"]],
  ["n",-1,65535,[],[],false],
  ["p","/.*|.+"],
  ["w",["auto","cifs","glusterfs","nfs"]],
  ["w",["lvm2","unknown"]],
  ["w",["bsd","dos","dvh","gpt","lvm2","mac","pc98","sun","unknown"]],
  ["w",["ceph","chap"]],
  ["p","iqn\\.[0-9]{4}-(0[1-9]|1[0-2])\\.[a-zA-Z0-9\\.\\-]+(:.+)?"],
  ["w",["capacity","default"]],
  ["p","/.*"],
  ["w",["auto","bochs","cloop","cow","dir","dmg","ext2","ext3","ext4","extended","fat","fat16","fat32","gfs","gfs2","hfs+","iso","iso9660","linux","linux-lvm","linux-raid","linux-swap","luks","none","ocfs2","ploop","qcow","qcow2","qed","raw","udf","ufs","unknown","vdi","vfat","vhd","vmdk","vmfs","vpc","xfs"]],
  ["w",["default","luks","luks-any","luks2","qcow"]],
  ["w",["librbd","qemu"]],
  ["p","[0-9]+\\.[0-9]+"],
  ["w",["system"]],
  ["p","0x[0-9a-fA-F]{6}"],
  ["p","\\s*[+-]?[0-9]+\\s*"],
  ["n",-2147483648,2147483647,[],[],false],
  ["w",["usb_device"]],
  ["p","([a-fA-F0-9]{2}:){5}[a-fA-F0-9]{2}"],
  ["p","[a-zA-Z\\-_]+"],
  ["w",["80203","80211"]],
  ["w",["net"]],
  ["w",["scsi_generic"]],
  ["w",["scsi_host"]],
  ["w",["fc_remote_port"]],
  ["w",["scsi_target"]],
  ["p","/[a-zA-Z0-9_\\+\\-/%]+"],
  ["w",["storage"]],
  ["w",["control","primary","render"]],
  ["w",["drm"]],
  ["w",["mdev"]],
  ["w",["offline","online"]],
  ["p","0x[0-9a-eA-E][0-9a-fA-F]?|0x[fF][0-9a-eA-E]?|\\s*[+-]?[0-9]+\\s*"],
  ["p","(0x)?[0-3]"],
  ["p","0x[0-9a-fA-F]{1,4}|\\s*[+-]?[0-9]+\\s*"],
  ["w",["ccwgroup_member"]],
  ["w",["ccw"]],
  ["w",["qeth_generic","qeth_layer2","qeth_layer3"]],
  ["w",["ccwgroup"]],
  ["w",["mdev_types"]],
  ["w",["css"]],
  ["w",["vdpa"]],
  ["w",["ap_card"]],
  ["w",["ap_queue"]],
  ["w",["ap_matrix"]],
  ["w",["ioctl","netif"]],
  ["w",["active","all","backup","none"]],
  ["p","[a-zA-Z0-9_\\.:]+"],
  ["p","\\$[ ]*[a-zA-Z0-9_]+(\\[[ ]*[@]?[0-9]+[ ]*\\])?[ ]*|([a-fA-F0-9]{1,2}:){5}[a-fA-F0-9]{1,2}"],
  ["p","\\$[ ]*[a-zA-Z0-9_]+(\\[[ ]*[@]?[0-9]+[ ]*\\])?[ ]*|0x([6-9a-fA-F][0-9a-fA-F]{2}|[0-9a-fA-F]{4})|\\s*[+-]?[0-9]+\\s*|arp|ipv4|ipv6|rarp|vlan"],
  ["p","\\$[ ]*[a-zA-Z0-9_]+(\\[[ ]*[@]?[0-9]+[ ]*\\])?[ ]*|0x([0-9a-fA-F]{1,3})|\\s*[+-]?[0-9]+\\s*"],
  ["p","\\$[ ]*[a-zA-Z0-9_]+(\\[[ ]*[@]?[0-9]+[ ]*\\])?[ ]*|0x[0-9a-fA-F]{1,4}|\\s*[+-]?[0-9]+\\s*"],
  ["p","\\$[ ]*[a-zA-Z0-9_]+(\\[[ ]*[@]?[0-9]+[ ]*\\])?[ ]*|0x[0-9a-fA-F]{1,8}|\\s*[+-]?[0-9]+\\s*"],
  ["p","\\$[ ]*[a-zA-Z0-9_]+(\\[[ ]*[@]?[0-9]+[ ]*\\])?[ ]*|([0-2]?[0-9]?[0-9]\\.){3}[0-2]?[0-9]?[0-9]"],
  ["p","\\$[ ]*[a-zA-Z0-9_]+(\\[[ ]*[@]?[0-9]+[ ]*\\])?[ ]*|\\s*[+-]?[0-9]+\\s*|([Rr]eply|[Rr]equest|[Rr]equest_[Rr]everse|[Rr]eply_[Rr]everse|DRARP_[Rr]equest|DRARP_[Rr]eply|DRARP_[Ee]rror|InARP_[Rr]equest|ARP_NAK)"],
  ["w",["0","1","false","no","true","yes"]],
  ["p","\\$[ ]*[a-zA-Z0-9_]+(\\[[ ]*[@]?[0-9]+[ ]*\\])?[ ]*|\\s*[+-]?[0-9]+\\s*|([0-2]?[0-9]?[0-9]\\.){3}[0-2]?[0-9]?[0-9]"],
  ["p","\\$[ ]*[a-zA-Z0-9_]+(\\[[ ]*[@]?[0-9]+[ ]*\\])?[ ]*|0x[0-9a-fA-F]{1,2}|\\s*[+-]?[0-9]+\\s*|ah|esp|icmp|icmpv6|igmp|sctp|tcp|udp|udplite"],
  ["p","0x([0-3][0-9a-fA-F]|[0-9a-fA-F])|\\$[ ]*[a-zA-Z0-9_]+(\\[[ ]*[@]?[0-9]+[ ]*\\])?[ ]*|\\s*[+-]?[0-9]+\\s*"],
  ["p","\\$[ ]*[a-zA-Z0-9_]+(\\[[ ]*[@]?[0-9]+[ ]*\\])?[ ]*|([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)(([0-2]?[0-9]?[0-9]\\.){3}[0-2]?[0-9]?[0-9])?"],
  ["p","\\$[ ]*[a-zA-Z0-9_]+(\\[[ ]*[@]?[0-9]+[ ]*\\])?[ ]*|\\s*[+-]?[0-9]+\\s*|([a-fA-F0-9]{0,4}:){2,7}([a-fA-F0-9]*)"],
  ["p","((NEW|ESTABLISHED|RELATED|INVALID)(,(NEW|ESTABLISHED|RELATED|INVALID))*|NONE)"],
  ["p","\\$[ ]*[a-zA-Z0-9_]+(\\[[ ]*[@]?[0-9]+[ ]*\\])?[ ]*|[a-zA-Z0-9_\\.:\\-\\+ ]{1,31}"],
  ["p","([Ss][Rr][Cc]|[Dd][Ss][Tt])(,([Ss][Rr][Cc]|[Dd][Ss][Tt])){0,5}"],
  ["p","((SYN|ACK|URG|PSH|FIN|RST)(,(SYN|ACK|URG|PSH|FIN|RST))*|ALL|NONE)/((SYN|ACK|URG|PSH|FIN|RST)(,(SYN|ACK|URG|PSH|FIN|RST))*|ALL|NONE)"],
  ["w",["volume"]],
  ["w",["ceph"]],
  ["w",["tls"]],
  ["w",["vtpm"]],
  ["p","(ioemu:)?(fd|hd|sd|vd|xvd|ubd)[a-zA-Z0-9_]+|nvme[0-9]+n[0-9]+(p[0-9]+)?|(/|[a-zA-Z]:\\\\).+"],
  ["w",["bitmap","no"]],
  ["w",["exe","hvm","linux","uml","xen"]],
  ["w",["direct"]],
  ["w",["bridge","passthrough","private","vepa"]],
  ["w",["bridge","network"]],
  ["w",["hostdev-pci"]],
  ["w",["date","release","vendor","version"]],
  ["w",["family","manufacturer","product","serial","sku","uuid","version"]],
  ["w",["asset","location","manufacturer","product","serial","version"]],
  ["w",["asset","manufacturer","serial","sku","version"]],
  ["w",["enrolled-keys","secure-boot"]],
  ["p","(/|[a-zA-Z]:\\\\).+|\\[[^\\]]+\\] .+"],
  ["w",["mandatory","optional","requisite"]],
  ["w",["file"]],
  ["p","(/|[a-zA-Z]:\\\\).+|[a-zA-Z0-9_\\.\\-\\\\:/]+"],
  ["w",["block"]],
  ["w",["ftp","ftps","gluster","http","https","iscsi","nbd","nfs","rbd","sheepdog","ssh","tftp","vxhs"]],
  ["w",["network"]],
  ["w",["direct","host"]],
  ["w",["nvme"]],
  ["w",["unix"]],
  ["w",["vhostuser"]],
  ["w",["vhostvdpa"]],
  ["w",["ctl"]],
  ["w",["msdm","raw","rawset","slic"]],
  ["w",["tsc"]],
  ["w",["catchup","delay","discard","merge"]],
  ["w",["auto","emulate","native","paravirt","smpsafe"]],
  ["w",["armvtimer","hpet","hypervclock","kvmclock","pit","platform","rtc","tsc"]],
  ["w",["boot","guest","realtime","wall"]],
  ["p","(/|[a-zA-Z]:\\\\).+|\\*"],
  ["w",["both","code","data"]],
  ["w",["passthrough"]],
  ["p","[^,]{0,12}"],
  ["w",["custom","host-model"]],
  ["p","(sync_pt|share_pt)"],
  ["w",["aio","bochs","cloop","cow","dir","dmg","fat","iso","luks","ploop","qcow","qcow2","qed","raw","vdi","vhd","vmdk","vpc"]],
  ["w",["default","directsync","none","unsafe","writeback","writethrough"]],
  ["w",["enospace","ignore","report","stop"]],
  ["w",["ignore","report","stop"]],
  ["w",["io_uring","native","threads"]],
  ["w",["ignore","unmap"]],
  ["w",["off","on","unmap"]],
  ["p","(ioemu:)?(fd|hd|sd|vd|xvd|ubd)[a-zA-Z0-9_]+|nvme[0-9]+n[0-9]+(p[0-9]+)?"],
  ["w",["fdc","ide","nvme","sata","scsi","sd","uml","usb","virtio","xen"]],
  ["w",["closed","open"]],
  ["p","[a-zA-Z0-9.\\s]{1,8}"],
  ["p","[A-Za-z0-9_\\.\\+\\- ]+"],
  ["p","[a-zA-Z0-9_\\-.]+"],
  ["n",null,null,[],[],false],
  ["w",["auto","lba","none"]],
  ["p","[ -~]{0,8}"],
  ["p","[ -~]{0,40}"],
  ["w",["cdrom","disk","floppy"]],
  ["w",["usb-bot","usb-storage","virtio","virtio-non-transitional","virtio-transitional"]],
  ["w",["external","internal","manual","no"]],
  ["w",["lun"]],
  ["w",["filtered","unfiltered"]],
  ["w",["ccid","fdc","isa","sata"]],
  ["w",["am53c974","auto","buslogic","dc390","ibmvscsi","lsilogic","lsisas1068","lsisas1078","ncr53c90","virtio-non-transitional","virtio-scsi","virtio-transitional","vmpvscsi"]],
  ["p","((0x)?[0-9a-fA-F]{1,3}\\.){0,3}(0x)?[0-9a-fA-F]{1,3}"],
  ["w",["ehci","ich9-ehci1","ich9-uhci1","ich9-uhci2","ich9-uhci3","nec-xhci","none","pci-ohci","piix3-uhci","piix4-uhci","qemu-xhci","qusb1","qusb2","vt82c686b-uhci"]],
  ["w",["ide"]],
  ["w",["ich6","piix3","piix4"]],
  ["w",["i82801b11-bridge","ioh3420","pci-bridge","pcie-pci-bridge","pcie-root-port","pxb","pxb-pcie","spapr-pci-host-bridge","x3130-upstream","xio3130-downstream"]],
  ["w",["pci-root","pcie-root"]],
  ["w",["dmi-to-pci-bridge","pci-bridge","pci-expander-bus","pcie-expander-bus","pcie-root-port","pcie-switch-downstream-port","pcie-switch-upstream-port","pcie-to-pci-bridge"]],
  ["w",["virtio-serial"]],
  ["w",["xenbus"]],
  ["w",["mapped","passthrough","squash"]],
  ["w",["default","forbid","remap","warn"]],
  ["p","0[0-7]{3}|[0-7]{1,3}"],
  ["w",["mount"]],
  ["w",["bind"]],
  ["w",["template"]],
  ["w",["ram"]],
  ["p","[a-zA-Z0-9_\\.\\-\\\\:/ ]*"],
  ["w",["down","up"]],
  ["w",["generated","static"]],
  ["w",["tcp","udp"]],
  ["p",".+"],
  ["p","[a-zA-Z0-9\\-_]+"],
  ["w",["default","passt"]],
  ["w",["kvm","qemu","vfio","vhost","xen"]],
  ["w",["iothread","timer"]],
  ["w",["client","server"]],
  ["p","(vepa|bridge|private|passthrough)"],
  ["w",["user"]],
  ["w",["internal"]],
  ["w",["client","mcast"]],
  ["w",["udp"]],
  ["w",["server"]],
  ["w",["hostdev"]],
  ["w",["null"]],
  ["w",["vds"]],
  ["w",["keyboard","mouse","tablet"]],
  ["w",["ps2","usb","virtio","xen"]],
  ["w",["all"]],
  ["w",["alt-alt","ctrl-ctrl","ctrl-scrolllock","meta-meta","scrolllock","shift-shift"]],
  ["w",["evdev"]],
  ["w",["duplex","micro","output"]],
  ["w",["dbus"]],
  ["w",["alsa"]],
  ["w",["coreaudio"]],
  ["w",["jack"]],
  ["w",["oss"]],
  ["w",["pipewire"]],
  ["w",["pulseaudio"]],
  ["w",["sdl"]],
  ["w",["alsa","arts","esd","pulseaudio"]],
  ["w",["spice"]],
  ["w",["subsystem"]],
  ["w",["off","on","uninitialized"]],
  ["w",["adapter","iscsi"]],
  ["w",["vhost"]],
  ["p","(naa\\.)[0-9a-fA-F]{16}"],
  ["w",["vfio-ap","vfio-ccw","vfio-pci"]],
  ["w",["capabilities"]],
  ["w",["misc"]],
  ["w",["vnc"]],
  ["p","(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))|(([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){6}:[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){5}:([0-9A-Fa-f]{1,4}:)?[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){4}:([0-9A-Fa-f]{1,4}:){0,2}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){3}:([0-9A-Fa-f]{1,4}:){0,3}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){2}:([0-9A-Fa-f]{1,4}:){0,4}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){6}(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9])))|(([0-9A-Fa-f]{1,4}:){0,5}:(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9])))|(::([0-9A-Fa-f]{1,4}:){0,5}(((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9]))\\.){3}((25[0-5])|(2[0-4][0-9])|(1[0-9]{2})|([1-9][0-9])|([0-9])))|([0-9A-Fa-f]{1,4}::([0-9A-Fa-f]{1,4}:){0,5}[0-9A-Fa-f]{1,4})|(::([0-9A-Fa-f]{1,4}:){0,6}[0-9A-Fa-f]{1,4})|(([0-9A-Fa-f]{1,4}:){1,7}:)|(::)|[a-zA-Z0-9\\.\\-]+"],
  ["w",["allow-exclusive","force-shared","ignore"]],
  ["w",["keep"]],
  ["w",["cursor","display","inputs","main","playback","record","smartcard","usbredir"]],
  ["w",["any","insecure","secure"]],
  ["w",["auto_glz","auto_lz","glz","lz","off","quic"]],
  ["w",["always","auto","never"]],
  ["w",["all","filter","off"]],
  ["w",["disconnect","fail","keep"]],
  ["w",["rdp"]],
  ["w",["desktop"]],
  ["w",["egl-headless"]],
  ["w",["qemu","vhostuser"]],
  ["w",["io","off","on"]],
  ["w",["raw","telnet","telnets","tls"]],
  ["w",["isa-debug","isa-serial","lxc","openvz","pci-serial","sclp","sclp-serial","sclplm","serial","spapr-vio-serial","system-serial","uml","usb-serial","virtio","xen"]],
  ["w",["host"]],
  ["w",["host-certificates"]],
  ["p","(0x)?[0-9a-fA-F]{1,2}|-1"],
  ["p","(0x)?[0-9a-fA-F]{1,4}|-1"],
  ["p","[0-9]{1,2}.[0-9]{1,2}|-1"],
  ["w",["ivshmem","ivshmem-doorbell","ivshmem-plain"]],
  ["w",["builtin","lkcf"]],
  ["p","[0]{1,2}:[0]{0,1}[1]:[0]{1,2}:[0]{0,1}[a-fA-F1-9](:[a-fA-F0-9]{1,2}){4}(:[a-fA-F0-9]{1,2}){6,8}|[0]{1,2}:[0]{0,1}[2](:[a-fA-F0-9]{1,2}){4}(:[a-fA-F0-9]{1,2}){1,124}|[0]{1,2}:[0]{0,1}[3]:[0]{1,2}:[0]{0,1}[a-fA-F1-9](:[a-fA-F0-9]{1,2}){6,8}|[0]{1,2}:[0]{0,1}[4](:[a-fA-F0-9]{1,2}){16}"],
  ["p","[0-7]+"],
  ["n",-1,4294967295,[],[],false],
  ["w",["fc_host"]],
  ["p","[0-9]+(\\.[0-9]{0,9})?"],
  ["w",["passphrase"]],
  ["w",["phys_function"]],
  ["w",["virt_functions"]],
  ["w",["cardbus-bridge","pci-bridge"]],
  ["p",".{0,255}"],
  ["w",["readonly","readwrite"]],
  ["w",["vpd"]],
  ["w",["cap","sta"]],
  ["p","[0-9]+(.[0-9]+)?"],
  ["w",["vport_ops"]],
  ["w",["removable"]],
  ["w",["hotpluggable"]],
  ["w",["cow","qcow","qcow2","qed","vmdk"]],
  ["w",["external"]],
  ["w",["bochs","cloop","cow","dir","dmg","fat","iso","luks","ploop","qcow","qcow2","qed","raw","vdi","vhd","vmdk","vpc"]],
  ["w",["full","incremental"]],
  ["w",["qcow2"]],
  ["p","[a-zA-Z0-9\\-_.]+"],
  ["n",null,null,[],[31,32,64],false],
  ["w",["no","unknown","yes"]],
  ["w",["KiB"]],
  ["w",["direct","full","none"]],
  ["w",["none","writeback","writethrough"]],
  ["w",["access","read","write"]],
  ["w",["rdma","tcp","unix"]],
  ["w",["active-commit","copy"]],
  ["w",["abort","pivot","yes"]],
  ["w",["ceph","iscsi"]],
  ["p","(0x)?[0-9a-fA-F]{1,4}|\\s*[+-]?[0-9]+\\s*"],
  ["w",["drive"]],
  ["p","[0-9]{1,2}"],
  ["p","[0-9]{1,5}"],
  ["w",["ccid"]],
  ["p","(0x)?[0-9a-fA-F]{1,3}"],
  ["w",["spapr-vio"]],
  ["p","(0x)?[0-9a-fA-F]{1,8}"],
  ["w",["isa"]],
  ["p","0x[a-fA-F0-9]{1,4}"],
  ["p","0x[a-fA-F0-9]"],
  ["w",["unassigned","virtio-mmio"]],
  ["w",["dimm"]],
  ["w",["handle","loop","nbd","path","ploop"]],
  ["w",["immediate"]],
  ["w",["virtiofs"]],
  ["w",["mtp"]],
  ["w",["always","none"]],
  ["w",["chroot","namespace"]],
  ["w",["persistent"]],
  ["w",["transient"]],
  ["p","(0x)?[0-9a-fA-F]{1,4}"],
  ["w",["f32","s16","s32","s8","u16","u32","u8"]],
  ["p","[0-9]{1,10}"],
  ["p","[0-9]{1,20}"],
  ["w",["address"]],
  ["w",["socket"]],
  ["w",["bochs","cirrus","gop","none","ramfb","vbox","vga","vmvga","xen"]],
  ["w",["qxl"]],
  ["w",["vhost-user-gpu","vhost-user-vga","virtio-gpu","virtio-gpu-gl","virtio-vga","virtio-vga-gl"]],
  ["w",["16550a","isa-debugcon","isa-serial","pci-serial","pl011","sclpconsole","sclplmconsole","spapr-vty","usb-serial"]],
  ["w",["guestfwd"]],
  ["w",["connected","disconnected"]],
  ["w",["xen"]],
  ["w",["egd"]],
  ["w",["random"]],
  ["w",["builtin"]],
  ["w",["1.2","2.0"]],
  ["p","[A-Za-z0-9.\\-:]+"],
  ["w",["check","fips-host"]],
  ["w",["emulator"]],
  ["w",["connect"]],
  ["w",["bool","remove","signed","string","unsigned"]],
  ["w",["hours","minutes","seconds"]],
  ["p","[0-9A-Z]{1}"],
  ["p","[0-9B-Z]{1}"],
  ["w",["luks"]],
  ["w",["rdma","tcp","vpxmigr","vzmigr"]],
  ["p","(llc_|mbm_)[a-zA-Z0-9\\-_]+"],
  ["w",["activity","core_energy"]],
  ["n",10,255,[],[],false],
  ["p","[!#\\$%&'*+\\-.0-9A-Z\\^_`a-z|~]+"],
  ["p","\"?[!#\\$%&'()*+\\-./0-9:>=<?@A-Z\\^_`\\[\\]a-z|~]+\"?"],
  ["w",["flush","read","write","zone"]],
  ["p","(0x)?[0-9a-fA-F]{1,3}|0x[0-9a-fA-F]{1,2}|\\s*[+-]?[0-9]+\\s*"],
]

/**
 * An element, as the index of its check where it is a value, '-' for one that is only there or not, and '*' for one that may hold anything: its attributes and
 * its children ('*' for many, '!' for what must be there). Or one that has variants: the properties that tell them apart, and the variants. @internal
 */
export type Shape = readonly [shape: string, attributes: string, children: string] | readonly [tellsApart: readonly string[], variants: readonly number[]]

/** @internal */
export const shapes: readonly Shape[] = [
  ['', 'type:0! id:1', 'name:17! uuid:18 hwuuid:19 genid:20 title:21 description:22 metadata:23 cpu:24 *sysinfo:25 bootloader:26 bootloaderArgs:27 os:28 clock:29 throttlegroups:30 memory:31 maxMemory:32 currentMemory:33 memoryBacking:34 vcpu:35 vcpus:36 iothreads:37 iothreadids:38 defaultiothread:39 blkiotune:40 memtune:41 cputune:42 numatune:43 iommufd:44 resource:45 features:46 onReboot:47 onPoweroff:48 onCrash:49 onLockfailure:50 pm:51 perf:52 idmap:53 devices:54 *seclabels:55 qemuCommandline:56 qemuCapabilities:57 qemuDeprecation:58 qemuOverride:59 lxcNamespace:60 keywrap:61 launchSecurity:62 bhyveCommandline:63 xenCommandline:64 vmwareDatacenterpath:65'], // 0 Domain
  ['', 'connections:1 ipv6:2 trustGuestRxFilters:2', 'name:66! title:21 description:22 metadata:23 uuid:18 bridge:67 mtu:68 mac:69 forward:70 virtualport:71 *portgroups:72 domain:73 dns:74 bandwidth:75 vlan:76 port:77 *ips:78 *routes:79 dnsmasqOptions:80'], // 1 Network
  [["type"], [88,91,93,96,98,100,102,104,106,110,112,114,116,118]], // 2 StoragePool
  ['', 'type:3', 'name:66! key:119 source:120 capacity:82 allocation:83 physical:121 target:122! backingStore:123'], // 3 StorageVolume
  ['', '', 'name:66! path:124 *devnodes:125 parent:126 driver:127 *capabilities:128'], // 4 NodeDevice
  [["type"], [134,136,138,140]], // 5 Interface
  ['', 'name:4! chain:5 priority:6', 'uuid:18 *filterrefs:141 *rules:142'], // 6 NWFilter
  ['', '', 'owner:143! portdev:144! linkdev:145 mac:69! filterref:141! backend:146'], // 7 NWFilterBinding
  ['', 'ephemeral:2 private:2', 'uuid:18 description:22 usage:147'], // 8 Secret
  ['', '', 'name:66 description:22 state:148 creationTime:149 memory:150 disks:151 revertDisks:152 active:153 domain:154 inactiveDomain:155 parent:156 cookie:157'], // 9 Snapshot
  ['', '', 'name:158 description:22 creationTime:159 disks:160 domain:0 parent:161'], // 10 Checkpoint
  [["mode"], [164,167]], // 11 Backup
  ['', '', 'host:168! *guests:169'], // 12 Capabilities
  ['', '', 'path:170 domain:171! machine:172 arch:173! vcpu:174 iothreads:175 os:176 cpu:177 memoryBacking:178 devices:179 features:180'], // 13 DomainCapabilities
  ['', 'mode:7 match:8 check:9 deprecatedFeatures:2 migratable:2', 'model:181 vendor:182 topology:183 *features:184 numa:185 cache:186 maxphysaddr:187 arch:188 featuresElement:189 microcode:190 signature:191 counter:192 *pages:193'], // 14 Cpu
  ['', '', 'uuid:18! owner:143! mac:69! group:194 rxfilters:195 virtualport:71 bandwidth:75 vlan:76 port:77 plug:196'], // 15 NetworkPort
  ['', '', '*pools:197'], // 16 StoragePoolCapabilities
  ['10', '', ''], // 17 Domain/name
  ['11', '', ''], // 18 Domain/uuid
  ['11', '', ''], // 19 Domain/hwuuid
  ['12', '', ''], // 20 Domain/genid
  ['10', '', ''], // 21 Domain/title
  ['4', '', ''], // 22 Domain/description
  ['*', '', ''], // 23 Domain/metadata
  ['', 'mode:7 match:8 check:9 deprecatedFeatures:2 migratable:2', 'model:181 vendor:182 topology:183 *features:198 numa:185 cache:186 maxphysaddr:187'], // 24 Domain/cpu
  [["type"], [204,206]], // 25 Domain/sysinfo
  ['4', '', ''], // 26 Domain/bootloader
  ['4', '', ''], // 27 Domain/bootloader_args
  ['', 'firmware:13', 'type:207! kernel:208 initrd:209 root:210 cmdline:211 shim:212 dtb:213 firmwareElement:214 loader:215 nvram:216 varstore:217 *boots:218 bootmenu:219 smbios:220 bios:221 acpi:222 init:223 *initargs:224 *initenvs:225 initdir:226 inituser:227 initgroup:228'], // 28 Domain/os
  ['', 'offset:14! adjustment:15 timezone:16 basis:17 start:18', '*timers:229'], // 29 Domain/clock
  ['', '', '*throttlegroups:230'], // 30 Domain/throttlegroups
  ['', 'unit:19 dumpCore:2 value:18!', ''], // 31 Domain/memory
  ['', 'unit:19 slots:1 value:18!', ''], // 32 Domain/maxMemory
  ['', 'unit:19 value:18!', ''], // 33 Domain/currentMemory
  ['', '', 'hugepages:231 nosharepages:232 locked:233 source:234 access:235 allocation:236 discard:237'], // 34 Domain/memoryBacking
  ['', 'placement:20 cpuset:21 current:22 value:22!', ''], // 35 Domain/vcpu
  ['', '', '*vcpus:238'], // 36 Domain/vcpus
  ['1', '', ''], // 37 Domain/iothreads
  ['', '', '*iothreads:239'], // 38 Domain/iothreadids
  ['', 'threadPoolMin:1 threadPoolMax:1', ''], // 39 Domain/defaultiothread
  ['', '', 'weight:240 *devices:241'], // 40 Domain/blkiotune
  ['', '', 'hardLimit:242 softLimit:243 minGuarantee:244 swapHardLimit:245'], // 41 Domain/memtune
  ['', '', 'shares:246 globalPeriod:247 globalQuota:248 period:249 quota:250 emulatorPeriod:251 emulatorQuota:252 iothreadPeriod:253 iothreadQuota:254 *vcpupins:255 emulatorpin:256 *iothreadpins:257 *vcpuscheds:258 *iothreadscheds:259 emulatorsched:260 *cachetunes:261 *memorytunes:262 *energytunes:263'], // 42 Domain/cputune
  ['', '', 'memory:264 *memnodes:265'], // 43 Domain/numatune
  ['', 'enabled:2! fdgroup:4', ''], // 44 Domain/iommufd
  ['', '', 'partition:266 fibrechannel:267'], // 45 Domain/resource
  ['', '', 'pae:268 apic:269 acpi:270 hap:271 hyperv:272 viridian:273 kvm:274 xen:275 privnet:276 pvspinlock:277 capabilities:278 pmu:279 vmport:280 gic:281 smm:282 ioapic:283 hpt:284 vmcoreinfo:285 htm:286 nestedHv:287 msrs:288 ccfAssist:289 cfpc:290 sbbc:291 ibs:292 tcg:293 asyncTeardown:294 ras:295 ps2:296 aia:297 virtualization:298'], // 46 Domain/features
  ['23', '', ''], // 47 Domain/on_reboot
  ['23', '', ''], // 48 Domain/on_poweroff
  ['24', '', ''], // 49 Domain/on_crash
  ['25', '', ''], // 50 Domain/on_lockfailure
  ['', '', 'suspendToMem:299 suspendToDisk:300'], // 51 Domain/pm
  ['', '', '*events:301!'], // 52 Domain/perf
  ['', '', '*uids:302 *gids:303'], // 53 Domain/idmap
  ['', '', 'emulator:304 *disks:305 *controllers:306 *leases:307 *filesystems:308 *interfaces:309 *inputs:310 *sounds:311 *audios:312 *hostdevs:313 *graphics:314 *videos:315 *consoles:316 *parallels:317 *serials:318 *channels:319 *smartcards:320 *hubs:321 *redirdevs:322 *redirfilters:323 *rngs:324 *tpms:325 *shmems:326 *memories:327 *cryptos:328 *watchdogs:329 memballoon:330 nvram:331 *panics:332 *iommus:333 vsock:334 pstore:335'], // 54 Domain/devices
  [["type"], [339,340,341]], // 55 Domain/seclabel
  ['', '', '*args:342 *envs:343'], // 56 Domain/qemu-commandline
  ['', '', '*adds:344 *dels:345'], // 57 Domain/qemu-capabilities
  ['', 'behavior:26!', ''], // 58 Domain/qemu-deprecation
  ['', '', '*devices:346'], // 59 Domain/qemu-override
  ['', '', 'sharenet:347 shareipc:348 shareuts:349'], // 60 Domain/lxc-namespace
  ['', '', '*ciphers:350!'], // 61 Domain/keywrap
  [["type"], [357,362,363,368]], // 62 Domain/launchSecurity
  ['', '', '*args:369'], // 63 Domain/bhyve-commandline
  ['', '', '*args:370'], // 64 Domain/xen-commandline
  ['4', '', ''], // 65 Domain/vmware-datacenterpath
  ['4', '', ''], // 66 Network/name
  ['', 'name:27 zone:28 stp:2 delay:18 macTableManager:29', ''], // 67 Network/bridge
  ['', 'size:30!', ''], // 68 Domain/devices/interface/mtu
  ['', 'address:31!', ''], // 69 Network/mac
  ['', 'dev:27 mode:32 managed:2', '*interfaces:371 *addresses:372 pf:373 driver:374 nat:375'], // 70 Network/forward
  [["type"], [377,378,379,380,381]], // 71 Domain/devices/interface/virtualport
  ['', 'name:27! default:2 trustGuestRxFilters:2', 'virtualport:71 bandwidth:75 vlan:76'], // 72 Network/portgroup
  ['', 'name:33! localOnly:2 register:2', ''], // 73 Network/domain
  ['', 'enable:2 forwardPlainNames:2', '*forwarders:382 *txts:383 *srvs:384 *hosts:385'], // 74 Network/dns
  ['', 'classID:34', 'inbound:386 outbound:387'], // 75 Domain/devices/interface/bandwidth
  ['', 'trunk:35', '*tags:388!'], // 76 Domain/devices/interface/vlan
  ['', 'isolated:2', ''], // 77 Domain/devices/interface/port
  ['', 'address:36 netmask:37 prefix:38 family:39 localPtr:2', 'tftp:389 dhcp:390'], // 78 Network/ip
  ['', 'family:39 address:36 netmask:37 prefix:38 gateway:36! metric:1', ''], // 79 Domain/devices/interface/route
  ['', '', '*options:391'], // 80 Network/dnsmasq-options
  ['40', '', ''], // 81 StoragePool/dir/name
  ['', 'unit:19 value:18!', ''], // 82 StoragePool/capacity
  ['', 'unit:19 value:18!', ''], // 83 StoragePool/allocation
  ['', 'unit:19 value:18!', ''], // 84 StoragePool/available
  ['', '', 'cow:392'], // 85 StoragePool/features
  ['', '', 'vendor:393 product:394'], // 86 StoragePool/dir/source
  ['', '', 'path:170! permissions:395'], // 87 StoragePool/dir/target
  ['', 'type:41!', 'name:81! uuid:18 capacity:82 allocation:83 available:84 features:85 source:86 target:87!'], // 88 StoragePool/dir
  ['', '', '*devices:396! format:397 vendor:393 product:394'], // 89 StoragePool/fs/source
  ['', '', '*options:398'], // 90 StoragePool/fs-mount_opts
  ['', 'type:42!', 'name:81! uuid:18 capacity:82 allocation:83 available:84 features:85 source:89! target:87! fsMountOpts:90'], // 91 StoragePool/fs
  ['', '', '*hosts:399! dir:400! format:401 protocol:402 vendor:393 product:394'], // 92 StoragePool/netfs/source
  ['', 'type:43!', 'name:81! uuid:18 capacity:82 allocation:83 available:84 features:85 source:92! target:87! fsMountOpts:90'], // 93 StoragePool/netfs
  ['', '', '*names:66 *devices:396 format:403 vendor:393 product:394'], // 94 StoragePool/logical/source
  ['', '', 'path:170 permissions:395'], // 95 StoragePool/logical/target
  ['', 'type:44!', 'name:81 uuid:18 capacity:82 allocation:83 available:84 features:85 source:94! target:95!'], // 96 StoragePool/logical
  ['', '', '*devices:396! format:404 vendor:393 product:394'], // 97 StoragePool/disk/source
  ['', 'type:45!', 'name:81! uuid:18 capacity:82 allocation:83 available:84 features:85 source:97! target:87!'], // 98 StoragePool/disk
  ['', '', '*hosts:399! *devices:396! initiator:405 auth:406 vendor:393 product:394'], // 99 StoragePool/iscsi/source
  ['', 'type:46!', 'name:81! uuid:18 capacity:82 allocation:83 available:84 features:85 source:99! target:87!'], // 100 StoragePool/iscsi
  ['', '', '*hosts:399! *devices:407! initiator:405! auth:406'], // 101 StoragePool/iscsi-direct/source
  ['', 'type:47!', 'name:81! uuid:18 capacity:82 allocation:83 available:84 features:85 source:101!'], // 102 StoragePool/iscsi-direct
  ['', '', 'adapter:408! vendor:393 product:394'], // 103 StoragePool/scsi/source
  ['', 'type:48!', 'name:81! uuid:18 capacity:82 allocation:83 available:84 features:85 source:103! target:87!'], // 104 StoragePool/scsi
  ['', '', ''], // 105 StoragePool/mpath/source
  ['', 'type:49!', 'name:81! uuid:18 capacity:82 allocation:83 available:84 features:85 source:105 target:87!'], // 106 StoragePool/mpath
  ['', '', '*names:66! *hosts:399! auth:406'], // 107 StoragePool/rbd/source
  ['', '', 'volume:409'], // 108 StoragePool/refresh
  ['', '', '*options:410'], // 109 StoragePool/rbd-config_opts
  ['', 'type:50!', 'name:81 uuid:18 capacity:82 allocation:83 available:84 features:85 source:107! refresh:108 rbdConfigOpts:109'], // 110 StoragePool/rbd
  ['', '', '*hosts:399! *names:66!'], // 111 StoragePool/sheepdog/source
  ['', 'type:51!', 'name:81 uuid:18 capacity:82 allocation:83 available:84 features:85 source:111!'], // 112 StoragePool/sheepdog
  ['', '', '*hosts:399! *names:66! dir:411'], // 113 StoragePool/gluster/source
  ['', 'type:52!', 'name:81 uuid:18 capacity:82 allocation:83 available:84 features:85 source:113!'], // 114 StoragePool/gluster
  ['', '', '*names:66! *devices:396'], // 115 StoragePool/zfs/source
  ['', 'type:53!', 'name:81 uuid:18 capacity:82 allocation:83 available:84 features:85 source:115! target:87'], // 116 StoragePool/zfs
  ['', '', '*names:66!'], // 117 StoragePool/vstorage/source
  ['', 'type:54!', 'name:81 uuid:18 capacity:82 allocation:83 available:84 features:85 source:117! target:87!'], // 118 StoragePool/vstorage
  ['4', '', ''], // 119 Domain/devices/lease/key
  ['', '', '*devices:412'], // 120 StorageVolume/source
  ['', 'unit:19 value:18!', ''], // 121 StorageVolume/physical
  ['', '', 'path:124 format:413 permissions:395 timestamps:414 encryption:415 compat:416 nocow:417 clusterSize:418 features:419'], // 122 StorageVolume/target
  ['', '', 'path:170! format:413 permissions:395 timestamps:414'], // 123 StorageVolume/backingStore
  ['4', '', ''], // 124 NodeDevice/path
  ['', 'type:55! value:4', ''], // 125 NodeDevice/devnode
  ['', 'wwnn:56 wwpn:56 fabricWwn:56 value:4', ''], // 126 NodeDevice/parent
  ['', '', 'name:66!'], // 127 NodeDevice/driver
  [["type"], [423,435,438,443,448,450,454,457,461,472,474,479,485,488,491,493,495,497,498]], // 128 NodeDevice/capability
  ['', 'mode:57!', ''], // 129 Interface/start
  ['', 'address:58!', ''], // 130 Interface/mac
  ['', 'speed:1 state:59', ''], // 131 Interface/link
  ['', 'size:1!', ''], // 132 Interface/mtu
  ['', 'family:60!', 'dhcp:499 *ips:500 route:501 autoconf:502'], // 133 Interface/protocol
  ['', 'type:61! name:27!', 'start:129 mac:130 link:131 mtu:132 *protocols:133'], // 134 Interface/ethernet
  ['', 'stp:2 delay:62', '*interfaces:503'], // 135 Interface/bridge
  ['', 'type:63! name:27!', 'start:129 mtu:132 *protocols:133 bridge:135!'], // 136 Interface/bridge
  ['', 'mode:64', 'miimon:504 arpmon:505 *interfaces:506!'], // 137 Interface/bond
  ['', 'type:65! name:27!', 'link:131 start:129 mtu:132 *protocols:133 bond:137!'], // 138 Interface/bond
  ['', 'tag:66!', 'interface:507!'], // 139 Interface/vlan
  ['', 'type:67! name:27', 'link:131 start:129 mtu:132 *protocols:133 vlan:139!'], // 140 Interface/vlan
  ['', 'filter:4!', '*parameters:508'], // 141 Domain/devices/interface/filterref
  ['', 'action:68! direction:69! priority:6 statematch:70', 'mac:509 vlan:510 stp:511 arp:512 rarp:513 ip:514 ipv6:515 tcp:516 udp:517 sctp:518 icmp:519 igmp:520 all:521 esp:522 ah:523 udplite:524 tcpIpv6:525 udpIpv6:526 sctpIpv6:527 icmpv6:528 allIpv6:529 espIpv6:530 ahIpv6:531 udpliteIpv6:532'], // 142 NWFilter/rule
  ['', '', 'name:66! uuid:18!'], // 143 NWFilterBinding/owner
  ['', 'name:4!', ''], // 144 NWFilterBinding/portdev
  ['', 'name:4!', ''], // 145 NWFilterBinding/linkdev
  ['', 'name:4!', ''], // 146 NWFilterBinding/backend
  [["type"], [534,535,537,538,539]], // 147 Secret/usage
  ['71', '', ''], // 148 Snapshot/state
  ['4', '', ''], // 149 Snapshot/creationTime
  ['', 'snapshot:72 file:73', ''], // 150 Snapshot/memory
  ['', '', '*disks:540'], // 151 Snapshot/disks
  ['', '', '*disks:540'], // 152 Snapshot/revertDisks
  ['74', '', ''], // 153 Snapshot/active
  [["type"], [541,542]], // 154 Snapshot/domain
  ['', 'type:0! id:1', 'name:17! uuid:18 hwuuid:19 genid:20 title:21 description:22 metadata:23 cpu:24 *sysinfo:25 bootloader:26 bootloaderArgs:27 os:28 clock:29 throttlegroups:30 memory:31 maxMemory:32 currentMemory:33 memoryBacking:34 vcpu:35 vcpus:36 iothreads:37 iothreadids:38 defaultiothread:39 blkiotune:40 memtune:41 cputune:42 numatune:43 iommufd:44 resource:45 features:46 onReboot:47 onPoweroff:48 onCrash:49 onLockfailure:50 pm:51 perf:52 idmap:53 devices:54 *seclabels:55 qemuCommandline:56 qemuCapabilities:57 qemuDeprecation:58 qemuOverride:59 lxcNamespace:60 keywrap:61 launchSecurity:62 bhyveCommandline:63 xenCommandline:64 vmwareDatacenterpath:65'], // 155 Snapshot/inactiveDomain
  ['', '', 'name:66!'], // 156 Snapshot/parent
  ['*', '', ''], // 157 Snapshot/cookie
  ['75', '', ''], // 158 Checkpoint/name
  ['18', '', ''], // 159 Checkpoint/creationTime
  ['', '', '*disks:543!'], // 160 Checkpoint/disks
  ['', '', 'name:158!'], // 161 Checkpoint/parent
  ['4', '', ''], // 162 Backup/incremental
  ['', '', '*disks:544!'], // 163 Backup/push/disks
  ['', 'mode:76', 'incremental:162 disks:163'], // 164 Backup/push
  ['', 'tls:2 transport:77 name:78 port:1 socket:73 fdgroup:4', ''], // 165 Backup/server
  ['', '', '*disks:545!'], // 166 Backup/pull/disks
  ['', 'mode:79!', 'incremental:162 server:165! disks:166'], // 167 Backup/pull
  ['', '', 'uuid:18 cpu:546! powerManagement:547 iommu:548 migrationFeatures:549 topology:550 cache:551 memoryBandwidth:552 energy:553 *secmodels:554'], // 168 Capabilities/host
  ['', '', 'osType:555! arch:556! features:557'], // 169 Capabilities/guest
  ['73', '', ''], // 170 Domain/devices/pstore/path
  ['4', '', ''], // 171 DomainCapabilities/domain
  ['4', '', ''], // 172 DomainCapabilities/machine
  ['4', '', ''], // 173 DomainCapabilities/arch
  ['', 'max:1!', ''], // 174 DomainCapabilities/vcpu
  ['', 'supported:2!', ''], // 175 DomainCapabilities/iothreads
  ['', 'supported:2!', '*enums:558 firmwareFeatures:559 loader:560 varstore:561'], // 176 DomainCapabilities/os
  ['', '', '*modes:562!'], // 177 DomainCapabilities/cpu
  ['', 'supported:2!', '*enums:558'], // 178 DomainCapabilities/memoryBacking
  ['', '', 'disk:563 graphics:564 video:565 hostdev:566 rng:567 filesystem:568 tpm:569 redirdev:570 channel:571 crypto:572 interface:573 panic:574 console:575'], // 179 DomainCapabilities/devices
  ['', '', 'gic:576 vmcoreinfo:577 genid:578 backingStoreInput:579 backup:580 asyncTeardown:581 s390Pv:582 ps2:583 tdx:584 sev:585 sgx:586 hyperv:587 launchSecurity:588'], // 180 DomainCapabilities/features
  ['', 'fallback:80 vendorId:81 value:4', ''], // 181 Domain/cpu/model
  ['4', '', ''], // 182 Domain/cpu/vendor
  ['', 'sockets:34! dies:34 clusters:34 cores:34! threads:34!', ''], // 183 Domain/cpu/topology
  ['', 'policy:82 name:83!', ''], // 184 Cpu/feature
  ['', '', '*cells:589! interconnects:590'], // 185 Domain/cpu/numa
  ['', 'level:84 mode:85!', ''], // 186 Domain/cpu/cache
  ['', 'mode:86! bits:1 limit:1', ''], // 187 Domain/cpu/maxphysaddr
  ['87', '', ''], // 188 Cpu/arch
  ['', '', 'pae:268 nonpae:591 vmx:592 svm:593'], // 189 Cpu/features
  ['', 'version:34!', ''], // 190 Cpu/microcode
  ['', 'family:34! model:1! stepping:1!', ''], // 191 Cpu/signature
  ['', 'name:4! frequency:34! scaling:2!', ''], // 192 Cpu/counter
  ['', 'unit:19 size:1!', ''], // 193 Cpu/pages
  ['27', '', ''], // 194 NetworkPort/group
  ['', 'trustGuest:2!', ''], // 195 NetworkPort/rxfilters
  [["mode","type"], [594,595,597]], // 196 NetworkPort/plug
  ['', 'type:4! supported:2!', 'poolOptions:598 volOptions:599'], // 197 StoragePoolCapabilities/pool
  ['', 'policy:82! name:88!', ''], // 198 Domain/cpu/feature
  ['', '', '*entries:600!'], // 199 Domain/sysinfo/bios
  ['', '', '*entries:601!'], // 200 Domain/sysinfo/system
  ['', '', '*entries:602!'], // 201 Domain/sysinfo/baseBoard
  ['', '', '*entries:603!'], // 202 Domain/sysinfo/chassis
  ['', '', '*entries:604!'], // 203 Domain/sysinfo/oemStrings
  ['', 'type:89!', 'bios:199 system:200 *baseBoards:201 chassis:202 oemStrings:203'], // 204 Domain/sysinfo/smbios
  ['', 'name:4! file:4 value:4', ''], // 205 Domain/sysinfo/entry
  ['', 'type:90!', '*entries:205'], // 206 Domain/sysinfo/fwcfg
  ['', 'arch:87 machine:91 value:92!', ''], // 207 Domain/os/type
  ['73', '', ''], // 208 Domain/os/kernel
  ['73', '', ''], // 209 Domain/os/initrd
  ['73', '', ''], // 210 Domain/os/root
  ['4', '', ''], // 211 Domain/os/cmdline
  ['4', '', ''], // 212 Domain/os/shim
  ['73', '', ''], // 213 Domain/os/dtb
  ['', '', '*features:605!'], // 214 Domain/os/firmware
  ['', 'readonly:2 secure:2 type:93 stateless:2 format:94 value:73', ''], // 215 Domain/os/loader
  [["type"], [607,609,611,613,615,617,619,621,622,623]], // 216 Domain/os/nvram
  ['', 'template:73 path:73', ''], // 217 Domain/os/varstore
  ['', 'dev:95!', ''], // 218 Domain/os/boot
  ['', 'enable:2! timeout:30', ''], // 219 Domain/os/bootmenu
  ['', 'mode:96!', ''], // 220 Domain/os/smbios
  ['', 'useserial:2 rebootTimeout:97', ''], // 221 Domain/os/bios
  ['', '', '*tables:624'], // 222 Domain/os/acpi
  ['73', '', ''], // 223 Domain/os/init
  ['4', '', ''], // 224 Domain/os/initarg
  ['', 'name:98! value:4', ''], // 225 Domain/os/initenv
  ['73', '', ''], // 226 Domain/os/initdir
  ['99', '', ''], // 227 Domain/os/inituser
  ['99', '', ''], // 228 Domain/os/initgroup
  [["mode"], [626,627]], // 229 Domain/clock/timer
  ['', '', 'totalBytesSec:628 readBytesSec:629 writeBytesSec:630 totalIopsSec:631 readIopsSec:632 writeIopsSec:633 totalBytesSecMax:634 readBytesSecMax:635 writeBytesSecMax:636 totalIopsSecMax:637 readIopsSecMax:638 writeIopsSecMax:639 sizeIopsSec:640 groupName:641 totalBytesSecMaxLength:642 readBytesSecMaxLength:643 writeBytesSecMaxLength:644 totalIopsSecMaxLength:645 readIopsSecMaxLength:646 writeIopsSecMaxLength:647'], // 230 Domain/throttlegroups/throttlegroup
  ['', '', '*pages:648'], // 231 Domain/memoryBacking/hugepages
  ['-', '', ''], // 232 Domain/memoryBacking/nosharepages
  ['-', '', ''], // 233 Domain/memoryBacking/locked
  ['', 'type:100!', ''], // 234 Domain/memoryBacking/source
  ['', 'mode:101!', ''], // 235 Domain/memoryBacking/access
  ['', 'mode:102 threads:1', ''], // 236 Domain/memoryBacking/allocation
  ['-', '', ''], // 237 Domain/memoryBacking/discard
  ['', 'id:1! enabled:2! hotpluggable:2 order:1', ''], // 238 Domain/vcpus/vcpu
  ['', 'id:1! threadPoolMin:1 threadPoolMax:1', 'poll:649'], // 239 Domain/iothreadids/iothread
  ['103', '', ''], // 240 Domain/blkiotune/weight
  ['', '', 'path:650! weight:240 readIopsSec:651 writeIopsSec:652 readBytesSec:629 writeBytesSec:630'], // 241 Domain/blkiotune/device
  ['', 'unit:19 value:18!', ''], // 242 Domain/memtune/hard_limit
  ['', 'unit:19 value:18!', ''], // 243 Domain/memtune/soft_limit
  ['', 'unit:19 value:18!', ''], // 244 Domain/memtune/min_guarantee
  ['', 'unit:19 value:18!', ''], // 245 Domain/memtune/swap_hard_limit
  ['1', '', ''], // 246 Domain/cputune/shares
  ['104', '', ''], // 247 Domain/cputune/global_period
  ['105', '', ''], // 248 Domain/cputune/global_quota
  ['104', '', ''], // 249 Domain/cputune/period
  ['105', '', ''], // 250 Domain/cputune/quota
  ['104', '', ''], // 251 Domain/cputune/emulator_period
  ['105', '', ''], // 252 Domain/cputune/emulator_quota
  ['104', '', ''], // 253 Domain/cputune/iothread_period
  ['105', '', ''], // 254 Domain/cputune/iothread_quota
  ['', 'vcpu:30! cpuset:21!', ''], // 255 Domain/cputune/vcpupin
  ['', 'cpuset:21!', ''], // 256 Domain/cputune/emulatorpin
  ['', 'iothread:1! cpuset:21!', ''], // 257 Domain/cputune/iothreadpin
  ['', 'vcpus:21 scheduler:106! priority:30', ''], // 258 Domain/cputune/vcpusched
  ['', 'iothreads:21 scheduler:106! priority:30', ''], // 259 Domain/cputune/iothreadsched
  ['', 'scheduler:106! priority:30', ''], // 260 Domain/cputune/emulatorsched
  ['', 'vcpus:21 id:4', '*caches:653 *monitors:654'], // 261 Domain/cputune/cachetune
  ['', 'vcpus:21', '*nodes:655 *monitors:656'], // 262 Domain/cputune/memorytune
  ['', 'vcpus:21 id:4', '*monitors:656!'], // 263 Domain/cputune/energytune
  ['', 'mode:107 placement:20 nodeset:21', ''], // 264 Domain/numatune/memory
  ['', 'cellid:1! mode:107! nodeset:21!', ''], // 265 Domain/numatune/memnode
  ['73', '', ''], // 266 Domain/resource/partition
  ['', 'appid:108!', ''], // 267 Domain/resource/fibrechannel
  ['-', '', ''], // 268 Domain/features/pae
  ['', 'eoi:2', ''], // 269 Domain/features/apic
  ['-', '', ''], // 270 Domain/features/acpi
  ['', 'state:2', ''], // 271 Domain/features/hap
  [["mode"], [657,675]], // 272 Domain/features/hyperv
  ['-', '', ''], // 273 Domain/features/viridian
  ['', '', 'hidden:676 hintDedicated:677 pollControl:678 pvIpi:679 dirtyRing:680'], // 274 Domain/features/kvm
  ['', '', 'e820Host:681 passthrough:682'], // 275 Domain/features/xen
  ['-', '', ''], // 276 Domain/features/privnet
  ['', 'state:2', ''], // 277 Domain/features/pvspinlock
  ['', 'policy:109!', 'auditControl:683 auditWrite:684 blockSuspend:685 chown:686 dacOverride:687 dacReadSearch:688 fowner:689 fsetid:690 ipcLock:691 ipcOwner:692 kill:693 lease:694 linuxImmutable:695 macAdmin:696 macOverride:697 mknod:698 netAdmin:699 netBindService:700 netBroadcast:701 netRaw:702 setgid:703 setfcap:704 setpcap:705 setuid:706 sysAdmin:707 sysBoot:708 sysChroot:709 sysModule:710 sysNice:711 sysPacct:712 sysPtrace:713 sysRawio:714 sysResource:715 sysTime:716 sysTtyConfig:717 syslog:718 wakeAlarm:719'], // 278 Domain/features/capabilities
  ['', 'state:2', ''], // 279 Domain/features/pmu
  ['', 'state:2', ''], // 280 Domain/features/vmport
  ['', 'version:110', ''], // 281 Domain/features/gic
  ['', 'state:2', 'tseg:720'], // 282 Domain/features/smm
  ['', 'driver:111!', ''], // 283 Domain/features/ioapic
  ['', 'resizing:112', 'maxpagesize:721'], // 284 Domain/features/hpt
  ['', 'state:2', ''], // 285 Domain/features/vmcoreinfo
  ['', 'state:2!', ''], // 286 Domain/features/htm
  ['', 'state:2!', ''], // 287 Domain/features/nested-hv
  ['', 'unknown:113!', ''], // 288 Domain/features/msrs
  ['', 'state:2!', ''], // 289 Domain/features/ccf-assist
  ['', 'value:114!', ''], // 290 Domain/features/cfpc
  ['', 'value:114!', ''], // 291 Domain/features/sbbc
  ['', 'value:115!', ''], // 292 Domain/features/ibs
  ['', '', 'tbCache:722'], // 293 Domain/features/tcg
  ['', 'enabled:2', ''], // 294 Domain/features/async-teardown
  ['', 'state:2!', ''], // 295 Domain/features/ras
  ['', 'state:2!', ''], // 296 Domain/features/ps2
  ['', 'value:116!', ''], // 297 Domain/features/aia
  ['-', '', ''], // 298 Domain/features/virtualization
  ['', 'enabled:2', ''], // 299 Domain/pm/suspend-to-mem
  ['', 'enabled:2', ''], // 300 Domain/pm/suspend-to-disk
  ['', 'name:117! enabled:2!', ''], // 301 Domain/perf/event
  ['', 'start:1! target:1! count:1!', ''], // 302 Domain/idmap/uid
  ['', 'start:1! target:1! count:1!', ''], // 303 Domain/idmap/gid
  ['73', '', ''], // 304 Domain/devices/emulator
  [["type","device"], [744,745,746,747,748,749,750,751,752,753,754,755]], // 305 Domain/devices/disk
  [["type","model"], [757,758,760,761,765,766,767,768,769]], // 306 Domain/devices/controller
  ['', '', 'lockspace:770! key:119! target:771!'], // 307 Domain/devices/lease
  [["type"], [777,779,782,784,786,788,789]], // 308 Domain/devices/filesystem
  [["type"], [806,808,810,812,814,816,818,820,822,824,826,827,828,830]], // 309 Domain/devices/interface
  [["type"], [832,834,836]], // 310 Domain/devices/input
  ['', 'model:118! multichannel:2 streams:119', 'alias:735 acpi:736 address:737 audio:837 *codecs:838 driver:831'], // 311 Domain/devices/sound
  [["type"], [841,842,845,848,851,854,857,858,859,860,861]], // 312 Domain/devices/audio
  [["mode","type"], [863,865,867,869,871,873,875,877]], // 313 Domain/devices/hostdev
  [["type"], [879,881,892,893,894,895,897]], // 314 Domain/devices/graphics
  ['', '', 'driver:898 model:899 alias:735 acpi:736 address:737'], // 315 Domain/devices/video
  [["type"], [904,905]], // 316 Domain/devices/console
  ['', 'type:120! tty:73', '*sources:900 protocol:901 log:902 target:903 alias:735 acpi:736 address:737'], // 317 Domain/devices/parallel
  ['', 'type:120! tty:73', '*sources:900 protocol:901 log:902 target:903 alias:735 acpi:736 address:737'], // 318 Domain/devices/serial
  ['', 'type:120!', '*sources:900 protocol:901 log:902 target:906! alias:735 address:737'], // 319 Domain/devices/channel
  [["mode"], [907,910,911]], // 320 Domain/devices/smartcard
  ['', 'type:121!', 'alias:735 address:737'], // 321 Domain/devices/hub
  ['', 'bus:121! type:120!', '*sources:900 protocol:901 log:902 alias:735 address:737 boot:727'], // 322 Domain/devices/redirdev
  ['', '', '*usbdevs:912'], // 323 Domain/devices/redirfilter
  ['', 'model:122!', 'backend:913! driver:831 rate:914 alias:735 acpi:736 address:737'], // 324 Domain/devices/rng
  ['', 'model:123', 'backend:915! alias:735 address:737'], // 325 Domain/devices/tpm
  ['', 'name:124! role:125', 'model:916 size:917 server:918 msi:919 alias:735 acpi:736 address:737'], // 326 Domain/devices/shmem
  ['', 'model:126! access:101 discard:2', 'uuid:18 driver:831 source:920 target:921! address:737 alias:735 acpi:736'], // 327 Domain/devices/memory
  ['', 'model:127! type:128!', 'backend:922! driver:831 alias:735 address:737'], // 328 Domain/devices/crypto
  ['', 'model:129! action:130', 'alias:735 acpi:736 address:737'], // 329 Domain/devices/watchdog
  ['', 'model:131! autodeflate:2 freePageReporting:2', 'alias:735 acpi:736 address:737 stats:923 driver:831'], // 330 Domain/devices/memballoon
  ['', '', 'address:737'], // 331 Domain/devices/nvram
  ['', 'model:132', 'alias:735 address:737'], // 332 Domain/devices/panic
  ['', 'model:133!', 'driver:924 acpi:736 address:737 alias:735'], // 333 Domain/devices/iommu
  ['', 'model:122', 'cid:925 address:737 alias:735 acpi:736 driver:831'], // 334 Domain/devices/vsock
  ['', 'backend:134!', 'path:170 size:917! address:737 alias:735'], // 335 Domain/devices/pstore
  ['4', '', ''], // 336 Domain/seclabel/dynamic/label
  ['4', '', ''], // 337 Domain/seclabel/dynamic/imagelabel
  ['4', '', ''], // 338 Domain/seclabel/baselabel
  ['', 'model:4 type:135 relabel:35', 'label:336 imagelabel:337 baselabel:338'], // 339 Domain/seclabel/dynamic
  ['', 'model:4 type:136! relabel:2', 'label:336! imagelabel:337'], // 340 Domain/seclabel/static
  ['', 'model:4 type:137! relabel:138', ''], // 341 Domain/seclabel/none
  ['', 'value:4!', ''], // 342 Domain/qemu-commandline/arg
  ['', 'name:139! value:4', ''], // 343 Domain/qemu-commandline/env
  ['', 'capability:4!', ''], // 344 Domain/qemu-capabilities/add
  ['', 'capability:4!', ''], // 345 Domain/qemu-capabilities/del
  ['', 'alias:4!', 'frontend:926'], // 346 Domain/qemu-override/device
  ['', 'type:140! value:4!', ''], // 347 Domain/lxc-namespace/sharenet
  ['', 'type:141! value:4!', ''], // 348 Domain/lxc-namespace/shareipc
  ['', 'type:141! value:4!', ''], // 349 Domain/lxc-namespace/shareuts
  ['', 'name:142! state:2!', ''], // 350 Domain/keywrap/cipher
  ['1', '', ''], // 351 Domain/launchSecurity/cbitpos
  ['1', '', ''], // 352 Domain/launchSecurity/reducedPhysBits
  ['143', '', ''], // 353 Domain/launchSecurity/sev/policy
  ['1', '', ''], // 354 Domain/launchSecurity/handle
  ['4', '', ''], // 355 Domain/launchSecurity/dhCert
  ['4', '', ''], // 356 Domain/launchSecurity/session
  ['', 'type:144! kernelHashes:2', 'cbitpos:351 reducedPhysBits:352 policy:353! handle:354 dhCert:355 session:356'], // 357 Domain/launchSecurity/sev
  ['4', '', ''], // 358 Domain/launchSecurity/guestVisibleWorkarounds
  ['4', '', ''], // 359 Domain/launchSecurity/idBlock
  ['4', '', ''], // 360 Domain/launchSecurity/idAuth
  ['4', '', ''], // 361 Domain/launchSecurity/hostData
  ['', 'type:145! kernelHashes:2 authorKey:2 vcek:2', 'cbitpos:351 reducedPhysBits:352 policy:353! guestVisibleWorkarounds:358 idBlock:359 idAuth:360 hostData:361'], // 362 Domain/launchSecurity/sev-snp
  ['', 'type:146!', ''], // 363 Domain/launchSecurity/s390-pv
  ['4', '', ''], // 364 Domain/launchSecurity/mrConfigId
  ['4', '', ''], // 365 Domain/launchSecurity/mrOwner
  ['4', '', ''], // 366 Domain/launchSecurity/mrOwnerConfig
  ['', 'path:73', ''], // 367 Domain/launchSecurity/quoteGenerationService
  ['', 'type:147!', 'policy:353 mrConfigId:364 mrOwner:365 mrOwnerConfig:366 quoteGenerationService:367'], // 368 Domain/launchSecurity/tdx
  ['', 'value:4!', ''], // 369 Domain/bhyve-commandline/arg
  ['', 'value:4!', ''], // 370 Domain/xen-commandline/arg
  ['', 'dev:27! connections:1', ''], // 371 Network/forward/interface
  ['', 'type:148! domain:119 bus:149 slot:150 function:151 multifunction:2 connections:1', ''], // 372 Network/forward/address
  ['', 'dev:27!', ''], // 373 Network/forward/pf
  ['', 'name:152 model:99 iommufd:2', ''], // 374 Domain/devices/hostdev/driver
  ['', 'ipv6:2', 'address:927 port:928'], // 375 Network/forward/nat
  ['', 'managerid:149 typeid:153 typeidversion:149 instanceid:11 profileid:4 interfaceid:11', ''], // 376 Domain/devices/interface/virtualport/802.1Qbg/parameters
  ['', 'type:154!', 'parameters:376'], // 377 Domain/devices/interface/virtualport/802.1Qbg
  ['', 'type:155!', 'parameters:376'], // 378 Domain/devices/interface/virtualport/802.1Qbh
  ['', 'type:156!', 'parameters:376'], // 379 Domain/devices/interface/virtualport/openvswitch
  ['', 'type:157!', 'parameters:376'], // 380 Domain/devices/interface/virtualport/midonet
  ['', '', 'parameters:376'], // 381 Domain/devices/interface/virtualport/other
  ['', 'addr:36 domain:33 port:22', ''], // 382 Network/dns/forwarder
  ['', 'name:33! value:4!', ''], // 383 Network/dns/txt
  ['', 'service:4! protocol:158! domain:33 target:4 port:30 priority:30 weight:30', ''], // 384 Network/dns/srv
  ['', 'ip:36!', '*hostnames:929!'], // 385 Network/dns/host
  ['', 'average:159 peak:159 floor:159 burst:160', ''], // 386 Domain/devices/interface/bandwidth/inbound
  ['', 'average:159 peak:159 floor:159 burst:160', ''], // 387 Domain/devices/interface/bandwidth/outbound
  ['', 'id:66! nativeMode:161', ''], // 388 Domain/devices/interface/vlan/tag
  ['', 'root:4!', ''], // 389 Network/ip/tftp
  ['', '', '*ranges:930 *hosts:931 bootp:932'], // 390 Network/ip/dhcp
  ['', 'value:4!', ''], // 391 Network/dnsmasq-options/option
  ['', 'state:2!', ''], // 392 StoragePool/features/cow
  ['', 'name:4!', ''], // 393 StoragePool/source/vendor
  ['', 'name:4!', ''], // 394 StoragePool/source/product
  ['', '', 'mode:933 owner:934 group:935 label:336'], // 395 StoragePool/target/permissions
  ['', 'path:162! partSeparator:2', '*freeExtents:936'], // 396 StoragePool/fs/source/device
  ['', 'type:163!', ''], // 397 StoragePool/fs/source/format
  ['', 'name:4!', ''], // 398 StoragePool/fs-mount_opts/option
  ['', 'name:78! port:164', ''], // 399 StoragePool/source/host
  ['', 'path:165!', ''], // 400 StoragePool/source/dir
  ['', 'type:166!', ''], // 401 StoragePool/netfs/source/format
  ['', 'ver:4!', ''], // 402 StoragePool/source/protocol
  ['', 'type:167!', 'vendor:393 product:394'], // 403 StoragePool/logical/source/format
  ['', 'type:168!', 'vendor:393 product:394'], // 404 StoragePool/disk/source/format
  ['', '', 'iqn:937!'], // 405 Domain/os/nvram/source/initiator
  ['', 'type:169! username:4!', 'secret:938!'], // 406 StoragePool/source/auth
  ['', 'path:170!', ''], // 407 StoragePool/iscsi-direct/source/device
  [["type"], [940,941]], // 408 Domain/devices/hostdev/source/adapter
  ['', 'allocation:171', ''], // 409 StoragePool/refresh/volume
  ['', 'name:4! value:4!', ''], // 410 StoragePool/rbd-config_opts/option
  ['', 'path:172!', ''], // 411 StoragePool/gluster/source/dir
  ['', 'path:73!', '*extents:942'], // 412 StorageVolume/source/device
  ['', 'type:173!', ''], // 413 StorageVolume/target/format
  ['', '', 'atime:943 btime:944 ctime:945 mtime:946'], // 414 StorageVolume/target/timestamps
  ['', 'format:174! engine:175', '*secrets:947 cipher:948 ivgen:949'], // 415 Domain/devices/disk/encryption
  ['176', '', ''], // 416 StorageVolume/target/compat
  ['-', '', ''], // 417 StorageVolume/target/nocow
  ['', 'unit:19 value:18!', ''], // 418 StorageVolume/target/clusterSize
  ['', '', 'lazyRefcounts:950 extendedL2:951'], // 419 StorageVolume/target/features
  ['', 'value:4', ''], // 420 NodeDevice/capability/system/product
  ['', '', 'vendor:182 version:952 serial:467 uuid:18!'], // 421 NodeDevice/capability/hardware
  ['', '', 'vendor:182 version:952 releaseDate:953'], // 422 NodeDevice/capability/firmware
  ['', 'type:177!', 'product:420 hardware:421! firmware:422!'], // 423 NodeDevice/capability/system
  ['178', '', ''], // 424 NodeDevice/capability/pci/class
  ['18', '', ''], // 425 NodeDevice/capability/domain
  ['179', '', ''], // 426 NodeDevice/capability/pci/bus
  ['18', '', ''], // 427 NodeDevice/capability/slot
  ['18', '', ''], // 428 NodeDevice/capability/function
  ['', 'id:143! value:4', ''], // 429 NodeDevice/capability/pci/product
  ['', 'id:143! value:4', ''], // 430 NodeDevice/capability/pci/vendor
  [["type"], [955,956,957,959,962]], // 431 NodeDevice/capability/pci/capability
  ['', 'number:1!', '*addresses:954!'], // 432 NodeDevice/capability/pci/iommuGroup
  ['', 'node:180', ''], // 433 NodeDevice/capability/numa
  ['', '', '*links:963'], // 434 NodeDevice/capability/pci-express
  ['', 'type:148!', 'class:424 domain:425! bus:426! slot:427! function:428! product:429! vendor:430! *capabilities:431 iommuGroup:432 numa:433 pciExpress:434'], // 435 NodeDevice/capability/pci
  ['18', '', ''], // 436 NodeDevice/capability/device
  ['18', '', ''], // 437 NodeDevice/capability/port
  ['', 'type:181!', 'bus:426! device:436! port:437! product:429! vendor:430!'], // 438 NodeDevice/capability/usb_device
  ['18', '', ''], // 439 NodeDevice/capability/number
  ['179', '', ''], // 440 NodeDevice/capability/usb/class
  ['18', '', ''], // 441 NodeDevice/capability/subclass
  ['18', '', ''], // 442 NodeDevice/capability/protocol
  ['', 'type:121!', 'number:439! class:440! subclass:441! protocol:442! description:22'], // 443 NodeDevice/capability/usb
  ['4', '', ''], // 444 NodeDevice/capability/interface
  ['182', '', ''], // 445 NodeDevice/capability/address
  ['', 'name:183!', ''], // 446 NodeDevice/capability/feature
  ['', 'type:184!', ''], // 447 NodeDevice/capability/net/capability
  ['', 'type:185!', 'interface:444! address:445 link:131 *features:446 *capabilities:447'], // 448 NodeDevice/capability/net
  ['4', '', ''], // 449 NodeDevice/capability/char
  ['', 'type:186!', 'char:449!'], // 450 NodeDevice/capability/scsi_generic
  ['18', '', ''], // 451 NodeDevice/capability/scsi_host/host
  ['1', '', ''], // 452 NodeDevice/capability/unique_id
  [["type"], [967,970]], // 453 NodeDevice/capability/scsi_host/capability
  ['', 'type:187!', 'host:451! uniqueId:452 *capabilities:453'], // 454 NodeDevice/capability/scsi_host
  ['4', '', ''], // 455 NodeDevice/capability/scsi_target/target
  ['', 'type:188!', 'rport:971! wwpn:965!'], // 456 NodeDevice/capability/scsi_target/capability
  ['', 'type:189!', 'target:455! *capabilities:456'], // 457 NodeDevice/capability/scsi_target
  ['179', '', ''], // 458 NodeDevice/capability/scsi/target
  ['18', '', ''], // 459 NodeDevice/capability/lun
  ['', 'value:4', ''], // 460 NodeDevice/capability/scsi/type
  ['', 'type:48!', 'host:451! bus:426! target:458! lun:459! typeElement:460'], // 461 NodeDevice/capability/scsi
  ['190', '', ''], // 462 NodeDevice/capability/block
  ['4', '', ''], // 463 NodeDevice/capability/storage/bus
  ['4', '', ''], // 464 NodeDevice/capability/drive_type
  ['4', '', ''], // 465 NodeDevice/capability/model
  ['', 'value:4', ''], // 466 NodeDevice/capability/storage/vendor
  ['4', '', ''], // 467 NodeDevice/capability/serial
  [["type"], [975,976]], // 468 NodeDevice/capability/storage/capability
  ['18', '', ''], // 469 NodeDevice/capability/size
  ['18', '', ''], // 470 NodeDevice/capability/logical_block_size
  ['18', '', ''], // 471 NodeDevice/capability/num_blocks
  ['', 'type:191!', 'block:462! bus:463 driveType:464 model:465 vendor:466 serial:467 *capabilities:468 size:469 logicalBlockSize:470 numBlocks:471'], // 472 NodeDevice/capability/storage
  ['', 'value:192!', ''], // 473 NodeDevice/capability/drm/type
  ['', 'type:193!', 'typeElement:473!'], // 474 NodeDevice/capability/drm
  ['', 'id:4!', ''], // 475 NodeDevice/capability/mdev/type
  ['', 'number:1!', ''], // 476 NodeDevice/capability/mdev/iommuGroup
  ['4', '', ''], // 477 NodeDevice/capability/parent_addr
  ['', 'name:4! value:4!', ''], // 478 NodeDevice/capability/attr
  ['', 'type:194!', 'typeElement:475! iommuGroup:476 uuid:18 parentAddr:477 *attrs:478'], // 479 NodeDevice/capability/mdev
  ['195', '', ''], // 480 NodeDevice/capability/ccw/state
  ['196', '', ''], // 481 NodeDevice/capability/cssid
  ['197', '', ''], // 482 NodeDevice/capability/ssid
  ['198', '', ''], // 483 NodeDevice/capability/devno
  ['', 'type:199!', 'groupDevice:977!'], // 484 NodeDevice/capability/ccw/capability
  ['', 'type:200!', 'state:480 cssid:481! ssid:482! devno:483! *capabilities:484'], // 485 NodeDevice/capability/ccw
  ['', '', '*ccwDevices:978!'], // 486 NodeDevice/capability/members
  ['', 'type:201!', 'cardType:979! chpid:980!'], // 487 NodeDevice/capability/ccwgroup/capability
  ['', 'type:202!', 'state:480 cssid:481! ssid:482! devno:483! members:486 *capabilities:487!'], // 488 NodeDevice/capability/ccwgroup
  ['', '', 'cssid:481! ssid:482! devno:483!'], // 489 NodeDevice/capability/channel_dev_addr
  ['', 'type:203!', '*types:958!'], // 490 NodeDevice/capability/css/capability
  ['', 'type:204!', 'cssid:481! ssid:482! devno:483! channelDevAddr:489 *capabilities:490'], // 491 NodeDevice/capability/css
  ['190', '', ''], // 492 NodeDevice/capability/chardev
  ['', 'type:205!', 'chardev:492!'], // 493 NodeDevice/capability/vdpa
  ['149', '', ''], // 494 NodeDevice/capability/ap_card/ap-adapter
  ['', 'type:206!', 'apAdapter:494!'], // 495 NodeDevice/capability/ap_card
  ['198', '', ''], // 496 NodeDevice/capability/ap-domain
  ['', 'type:207!', 'apAdapter:494! apDomain:496!'], // 497 NodeDevice/capability/ap_queue
  ['', 'type:208!', '*capabilities:490'], // 498 NodeDevice/capability/ap_matrix
  ['', 'peerdns:2', ''], // 499 Interface/protocol/dhcp
  ['', 'address:36! prefix:38', ''], // 500 Interface/protocol/ip
  ['', 'gateway:36!', ''], // 501 Interface/protocol/route
  ['-', '', ''], // 502 Interface/protocol/autoconf
  [["type"], [981,982,983]], // 503 Interface/bridge/interface
  ['', 'freq:1! downdelay:1 updelay:1 carrier:209', ''], // 504 Interface/bond/miimon
  ['', 'interval:1! target:37! validate:210', ''], // 505 Interface/bond/arpmon
  ['', 'type:61! name:27!', 'mac:130 link:131'], // 506 Interface/bond/interface
  ['', 'name:27!', ''], // 507 Interface/vlan/interface
  ['', 'name:139! value:211!', ''], // 508 Domain/devices/interface/filterref/parameter
  ['', 'match:2 srcmacaddr:212 srcmacmask:212 dstmacaddr:212 dstmacmask:212 protocolid:213 comment:4', ''], // 509 NWFilter/rule/mac
  ['', 'match:2 srcmacaddr:212 srcmacmask:212 dstmacaddr:212 dstmacmask:212 vlanid:214 encapProtocol:213 comment:4', ''], // 510 NWFilter/rule/vlan
  ['', 'match:2 srcmacaddr:212 srcmacmask:212 type:149 flags:149 rootPriority:215 rootPriorityHi:215 rootAddress:212 rootAddressMask:212 rootCost:216 rootCostHi:216 senderPriority:215 senderPriorityHi:215 senderAddress:212 senderAddressMask:212 port:215 portHi:215 age:215 ageHi:215 maxAge:215 maxAgeHi:215 helloTime:215 helloTimeHi:215 forwardDelay:215 forwardDelayHi:215 comment:4', ''], // 511 NWFilter/rule/stp
  ['', 'match:2 srcmacaddr:212 srcmacmask:212 dstmacaddr:212 dstmacmask:212 arpsrcmacaddr:212 arpsrcipaddr:217 arpdstmacaddr:212 arpdstipaddr:217 hwtype:215 opcode:218 protocoltype:215 gratuitous:219 comment:4', ''], // 512 NWFilter/rule/arp
  ['', 'match:2 srcmacaddr:212 srcmacmask:212 dstmacaddr:212 dstmacmask:212 arpsrcmacaddr:212 arpsrcipaddr:217 arpdstmacaddr:212 arpdstipaddr:217 hwtype:215 opcode:218 protocoltype:215 gratuitous:219 comment:4', ''], // 513 NWFilter/rule/rarp
  ['', 'match:2 srcmacaddr:212 srcmacmask:212 dstmacaddr:212 dstmacmask:212 srcipaddr:217 srcipmask:220 dstipaddr:217 dstipmask:220 srcportstart:215 srcportend:215 dstportstart:215 dstportend:215 protocol:221 dscp:222 comment:4', ''], // 514 NWFilter/rule/ip
  ['', 'match:2 srcmacaddr:212 srcmacmask:212 dstmacaddr:212 dstmacmask:212 srcipaddr:223 srcipmask:224 dstipaddr:223 dstipmask:224 srcportstart:215 srcportend:215 dstportstart:215 dstportend:215 protocol:221 type:149 typeend:149 code:149 codeend:149 comment:4', ''], // 515 NWFilter/rule/ipv6
  ['', 'match:2 srcmacaddr:212 srcportstart:215 srcportend:215 dstportstart:215 dstportend:215 srcipaddr:217 srcipmask:220 dstipaddr:217 dstipmask:220 srcipfrom:217 srcipto:217 dstipfrom:217 dstipto:217 dscp:222 connlimitAbove:215 state:225 ipset:226 ipsetflags:227 flags:228 comment:4', ''], // 516 NWFilter/rule/tcp
  ['', 'match:2 srcmacaddr:212 srcportstart:215 srcportend:215 dstportstart:215 dstportend:215 srcipaddr:217 srcipmask:220 dstipaddr:217 dstipmask:220 srcipfrom:217 srcipto:217 dstipfrom:217 dstipto:217 dscp:222 connlimitAbove:215 state:225 ipset:226 ipsetflags:227 comment:4', ''], // 517 NWFilter/rule/udp
  ['', 'match:2 srcmacaddr:212 srcportstart:215 srcportend:215 dstportstart:215 dstportend:215 srcipaddr:217 srcipmask:220 dstipaddr:217 dstipmask:220 srcipfrom:217 srcipto:217 dstipfrom:217 dstipto:217 dscp:222 connlimitAbove:215 state:225 ipset:226 ipsetflags:227 comment:4', ''], // 518 NWFilter/rule/sctp
  ['', 'match:2 srcmacaddr:212 srcipaddr:217 srcipmask:220 dstipaddr:217 dstipmask:220 srcipfrom:217 srcipto:217 dstipfrom:217 dstipto:217 dscp:222 connlimitAbove:215 state:225 ipset:226 ipsetflags:227 type:149 code:149 comment:4', ''], // 519 NWFilter/rule/icmp
  ['', 'match:2 srcmacaddr:212 srcipaddr:217 srcipmask:220 dstipaddr:217 dstipmask:220 srcipfrom:217 srcipto:217 dstipfrom:217 dstipto:217 dscp:222 connlimitAbove:215 state:225 ipset:226 ipsetflags:227 comment:4', ''], // 520 NWFilter/rule/igmp
  ['', 'match:2 srcmacaddr:212 srcipaddr:217 srcipmask:220 dstipaddr:217 dstipmask:220 srcipfrom:217 srcipto:217 dstipfrom:217 dstipto:217 dscp:222 connlimitAbove:215 state:225 ipset:226 ipsetflags:227 comment:4', ''], // 521 NWFilter/rule/all
  ['', 'match:2 srcmacaddr:212 srcipaddr:217 srcipmask:220 dstipaddr:217 dstipmask:220 srcipfrom:217 srcipto:217 dstipfrom:217 dstipto:217 dscp:222 connlimitAbove:215 state:225 ipset:226 ipsetflags:227 comment:4', ''], // 522 NWFilter/rule/esp
  ['', 'match:2 srcmacaddr:212 srcipaddr:217 srcipmask:220 dstipaddr:217 dstipmask:220 srcipfrom:217 srcipto:217 dstipfrom:217 dstipto:217 dscp:222 connlimitAbove:215 state:225 ipset:226 ipsetflags:227 comment:4', ''], // 523 NWFilter/rule/ah
  ['', 'match:2 srcmacaddr:212 srcipaddr:217 srcipmask:220 dstipaddr:217 dstipmask:220 srcipfrom:217 srcipto:217 dstipfrom:217 dstipto:217 dscp:222 connlimitAbove:215 state:225 ipset:226 ipsetflags:227 comment:4', ''], // 524 NWFilter/rule/udplite
  ['', 'match:2 srcmacaddr:212 srcportstart:215 srcportend:215 dstportstart:215 dstportend:215 srcipaddr:223 srcipmask:224 dstipaddr:223 dstipmask:224 srcipfrom:223 srcipto:223 dstipfrom:223 dstipto:223 dscp:222 flags:228 comment:4', ''], // 525 NWFilter/rule/tcp-ipv6
  ['', 'match:2 srcmacaddr:212 srcportstart:215 srcportend:215 dstportstart:215 dstportend:215 srcipaddr:223 srcipmask:224 dstipaddr:223 dstipmask:224 srcipfrom:223 srcipto:223 dstipfrom:223 dstipto:223 dscp:222 comment:4', ''], // 526 NWFilter/rule/udp-ipv6
  ['', 'match:2 srcmacaddr:212 srcportstart:215 srcportend:215 dstportstart:215 dstportend:215 srcipaddr:223 srcipmask:224 dstipaddr:223 dstipmask:224 srcipfrom:223 srcipto:223 dstipfrom:223 dstipto:223 dscp:222 comment:4', ''], // 527 NWFilter/rule/sctp-ipv6
  ['', 'match:2 srcmacaddr:212 srcipaddr:223 srcipmask:224 dstipaddr:223 dstipmask:224 srcipfrom:223 srcipto:223 dstipfrom:223 dstipto:223 dscp:222 type:149 code:149 comment:4', ''], // 528 NWFilter/rule/icmpv6
  ['', 'match:2 srcmacaddr:212 srcipaddr:223 srcipmask:224 dstipaddr:223 dstipmask:224 srcipfrom:223 srcipto:223 dstipfrom:223 dstipto:223 dscp:222 comment:4', ''], // 529 NWFilter/rule/all-ipv6
  ['', 'match:2 srcmacaddr:212 srcipaddr:223 srcipmask:224 dstipaddr:223 dstipmask:224 srcipfrom:223 srcipto:223 dstipfrom:223 dstipto:223 dscp:222 comment:4', ''], // 530 NWFilter/rule/esp-ipv6
  ['', 'match:2 srcmacaddr:212 srcipaddr:223 srcipmask:224 dstipaddr:223 dstipmask:224 srcipfrom:223 srcipto:223 dstipfrom:223 dstipto:223 dscp:222 comment:4', ''], // 531 NWFilter/rule/ah-ipv6
  ['', 'match:2 srcmacaddr:212 srcipaddr:223 srcipmask:224 dstipaddr:223 dstipmask:224 srcipfrom:223 srcipto:223 dstipfrom:223 dstipto:223 dscp:222 comment:4', ''], // 532 NWFilter/rule/udplite-ipv6
  ['73', '', ''], // 533 Secret/usage/volume
  ['', 'type:229!', 'volume:533!'], // 534 Secret/usage/volume
  ['', 'type:230!', 'name:81!'], // 535 Secret/usage/ceph
  ['40', '', ''], // 536 Secret/usage/target
  ['', 'type:46!', 'target:536!'], // 537 Secret/usage/iscsi
  ['', 'type:231!', 'name:81!'], // 538 Secret/usage/tls
  ['', 'type:232!', 'name:81!'], // 539 Secret/usage/vtpm
  [["type"], [987,989,991,992]], // 540 Snapshot/disks/disk
  ['', 'type:0! id:1', 'uuid:18 name:17 hwuuid:19 genid:20 title:21 description:22 metadata:23 cpu:24 *sysinfo:25 bootloader:26 bootloaderArgs:27 os:28 clock:29 throttlegroups:30 memory:31 maxMemory:32 currentMemory:33 memoryBacking:34 vcpu:35 vcpus:36 iothreads:37 iothreadids:38 defaultiothread:39 blkiotune:40 memtune:41 cputune:42 numatune:43 iommufd:44 resource:45 features:46 onReboot:47 onPoweroff:48 onCrash:49 onLockfailure:50 pm:51 perf:52 idmap:53 devices:54 *seclabels:55 qemuCommandline:56 qemuCapabilities:57 qemuDeprecation:58 qemuOverride:59 lxcNamespace:60 keywrap:61 launchSecurity:62 bhyveCommandline:63 xenCommandline:64 vmwareDatacenterpath:65'], // 541 Snapshot/domain/qemu
  ['', '', 'uuid:18!'], // 542 Snapshot/domain/other
  ['', 'name:233! checkpoint:234 bitmap:4 size:18', ''], // 543 Checkpoint/disks/disk
  [["type"], [995,997,998]], // 544 Backup/push/disks/disk
  [["type"], [1001,1003,1004]], // 545 Backup/pull/disks/disk
  ['', '', 'arch:188! featuresElement:189 model:465 vendor:182 microcode:190 signature:191 counter:192 topology:183 maxphysaddr:187 *features:1005 *pages:193'], // 546 Capabilities/host/cpu
  ['', '', 'suspendMem:1006 suspendDisk:1007 suspendHybrid:1008'], // 547 Capabilities/host/power_management
  ['', 'support:2', ''], // 548 Capabilities/host/iommu
  ['', '', 'live:1009 uriTransports:1010'], // 549 Capabilities/host/migration_features
  ['', '', 'cells:1011! interconnects:590'], // 550 Capabilities/host/topology
  ['', '', '*banks:1012! monitor:1013'], // 551 Capabilities/host/cache
  ['', '', '*nodes:1014! monitor:1013'], // 552 Capabilities/host/memory_bandwidth
  ['', '', 'monitor:1015!'], // 553 Capabilities/host/energy
  ['', '', 'model:465! doi:1016! *baselabels:1017'], // 554 Capabilities/host/secmodel
  ['235', '', ''], // 555 Capabilities/guest/os_type
  ['', 'name:87!', 'wordsize:1018! emulator:304 loader:1019 *machines:1020 *domains:1021!'], // 556 Capabilities/guest/arch
  ['', '', 'pae:268 nonpae:591 ia64Be:1022 acpi:1023 apic:1024 cpuselection:1025 deviceboot:1026 disksnapshot:1027 hap:1028 externalSnapshot:1029'], // 557 Capabilities/guest/features
  ['', 'name:4!', '*values:1030'], // 558 DomainCapabilities/os/enum
  ['', 'supported:2!', '*enums:558'], // 559 DomainCapabilities/os/firmwareFeatures
  ['', 'supported:2!', '*values:1030 *enums:558'], // 560 DomainCapabilities/os/loader
  ['', 'supported:2!', ''], // 561 DomainCapabilities/os/varstore
  ['', 'name:7! supported:2!', '*enums:558 *models:1031 vendor:182 maxphysaddr:187 *features:198 *blockers:1032'], // 562 DomainCapabilities/cpu/mode
  ['', 'supported:2!', '*enums:558'], // 563 DomainCapabilities/devices/disk
  ['', 'supported:2!', '*enums:558'], // 564 DomainCapabilities/devices/graphics
  ['', 'supported:2!', '*enums:558'], // 565 DomainCapabilities/devices/video
  ['', 'supported:2!', '*enums:558'], // 566 DomainCapabilities/devices/hostdev
  ['', 'supported:2!', '*enums:558'], // 567 DomainCapabilities/devices/rng
  ['', 'supported:2!', '*enums:558'], // 568 DomainCapabilities/devices/filesystem
  ['', 'supported:2!', '*enums:558'], // 569 DomainCapabilities/devices/tpm
  ['', 'supported:2!', '*enums:558'], // 570 DomainCapabilities/devices/redirdev
  ['', 'supported:2!', '*enums:558'], // 571 DomainCapabilities/devices/channel
  ['', 'supported:2!', '*enums:558'], // 572 DomainCapabilities/devices/crypto
  ['', 'supported:2!', '*enums:558'], // 573 DomainCapabilities/devices/interface
  ['', 'supported:2!', '*enums:558'], // 574 DomainCapabilities/devices/panic
  ['', 'supported:2!', '*enums:558'], // 575 DomainCapabilities/devices/console
  ['', 'supported:2!', '*enums:558'], // 576 DomainCapabilities/features/gic
  ['', 'supported:2!', ''], // 577 DomainCapabilities/features/vmcoreinfo
  ['', 'supported:2!', ''], // 578 DomainCapabilities/features/genid
  ['', 'supported:2!', ''], // 579 DomainCapabilities/features/backingStoreInput
  ['', 'supported:2!', ''], // 580 DomainCapabilities/features/backup
  ['', 'supported:2!', ''], // 581 DomainCapabilities/features/async-teardown
  ['', 'supported:2!', ''], // 582 DomainCapabilities/features/s390-pv
  ['', 'supported:2!', ''], // 583 DomainCapabilities/features/ps2
  ['', 'supported:2!', ''], // 584 DomainCapabilities/features/tdx
  ['', 'supported:2!', 'cbitpos:351 reducedPhysBits:352 maxGuests:1033 maxESGuests:1034 cpu0Id:1035'], // 585 DomainCapabilities/features/sev
  ['', 'supported:2!', 'flc:1036 sgx1:1037 sgx2:1038 sectionSize:1039 sections:1040'], // 586 DomainCapabilities/features/sgx
  ['', 'supported:2!', '*enums:558 defaults:1041'], // 587 DomainCapabilities/features/hyperv
  ['', 'supported:2!', '*enums:558'], // 588 DomainCapabilities/features/launchSecurity
  ['', 'id:1 cpus:21 memory:18! unit:19 memAccess:101 discard:2', 'distances:1042 *caches:1043'], // 589 Domain/cpu/numa/cell
  ['', '', '*latencies:1044 *bandwidths:1045'], // 590 Domain/cpu/numa/interconnects
  ['-', '', ''], // 591 Cpu/features/nonpae
  ['-', '', ''], // 592 Cpu/features/vmx
  ['-', '', ''], // 593 Cpu/features/svm
  ['', 'type:236! dev:27! mode:237!', ''], // 594 NetworkPort/plug/bridge
  ['', 'type:238! bridge:27! macTableManager:29', ''], // 595 NetworkPort/plug/network
  ['', 'domain:119 bus:149 slot:150 function:151 multifunction:2', ''], // 596 Domain/os/nvram/source/address
  ['', 'type:239! managed:2', 'driver:374 address:596!'], // 597 NetworkPort/plug/hostdev-pci
  ['', '', 'defaultFormat:1046 *enums:558'], // 598 StoragePoolCapabilities/pool/poolOptions
  ['', '', 'defaultFormat:1046! *enums:558'], // 599 StoragePoolCapabilities/pool/volOptions
  ['', 'name:240! value:4', ''], // 600 Domain/sysinfo/bios/entry
  ['', 'name:241! value:4', ''], // 601 Domain/sysinfo/system/entry
  ['', 'name:242! value:4', ''], // 602 Domain/sysinfo/baseBoard/entry
  ['', 'name:243! value:4', ''], // 603 Domain/sysinfo/chassis/entry
  ['4', '', ''], // 604 Domain/sysinfo/oemStrings/entry
  ['', 'enabled:2! name:244!', ''], // 605 Domain/os/firmware/feature
  ['', 'file:245 fdgroup:4 index:34 startupPolicy:246', 'slices:1047 dataStore:1048 encryption:415 *seclabels:1049'], // 606 Domain/devices/disk/file/source
  ['', 'template:73 templateFormat:94 format:94 type:247!', 'source:606'], // 607 Domain/os/nvram/file
  ['', 'dev:248 index:34 startupPolicy:246', 'slices:1047 dataStore:1048 encryption:415 reservations:1050 *seclabels:1049'], // 608 Domain/devices/disk/block/floppy/source
  ['', 'template:73 templateFormat:94 format:94 type:249!', 'source:608'], // 609 Domain/os/nvram/block
  ['', 'dir:73! index:34 startupPolicy:246', 'slices:1047 dataStore:1048 encryption:415'], // 610 Domain/devices/disk/dir/source
  ['', 'template:73 templateFormat:94 format:94 type:41!', 'source:610'], // 611 Domain/os/nvram/dir
  ['', 'protocol:250! name:4 tls:2 tlsHostname:4 index:34 query:4', 'slices:1047 dataStore:1048 *hosts:1051 reconnect:1052 encryption:415 snapshot:1053 config:1054 auth:725 initiator:405 cookies:1055 readahead:1056 timeout:1057 ssl:1058 knownHosts:1059 identity:1060'], // 612 Domain/devices/disk/network/floppy/source
  ['', 'template:73 templateFormat:94 format:94 type:251!', 'source:612!'], // 613 Domain/os/nvram/network
  ['', 'pool:40! volume:4! mode:252 index:34 startupPolicy:246', 'slices:1047 dataStore:1048 encryption:415 *seclabels:1049'], // 614 Domain/devices/disk/volume/floppy/source
  ['', 'template:73 templateFormat:94 format:94 type:229!', 'source:614'], // 615 Domain/os/nvram/volume
  ['', 'type:148! namespace:119! managed:2 index:34 startupPolicy:246', 'address:596! slices:1047 dataStore:1048 encryption:415'], // 616 Domain/devices/disk/nvme/source
  ['', 'template:73 templateFormat:94 format:94 type:253!', 'source:616'], // 617 Domain/os/nvram/nvme
  ['', 'type:254! path:73!', 'reconnect:1052'], // 618 Domain/devices/disk/vhostuser/source
  ['', 'template:73 templateFormat:94 format:94 type:255!', 'source:618!'], // 619 Domain/os/nvram/vhostuser
  ['', 'dev:73!', ''], // 620 Domain/devices/disk/vhostvdpa/source
  ['', 'template:73 templateFormat:94 format:94 type:256!', 'source:620!'], // 621 Domain/os/nvram/vhostvdpa
  ['', 'template:73 templateFormat:94 format:94 type:257!', 'source:620!'], // 622 Domain/os/nvram/ctl
  ['', 'template:73 templateFormat:94 format:94 value:245', 'source:606'], // 623 Domain/os/nvram/other
  ['', 'type:258! value:73', ''], // 624 Domain/os/acpi/table
  ['', 'threshold:1 slew:1 limit:1', ''], // 625 Domain/clock/timer/catchup
  ['', 'name:259! tickpolicy:260 frequency:18 mode:261! present:2', 'catchup:625'], // 626 Domain/clock/timer/auto
  ['', 'name:262! track:263 tickpolicy:260 frequency:18 present:2', 'catchup:625'], // 627 Domain/clock/timer/other
  ['18', '', ''], // 628 Domain/throttlegroups/throttlegroup/total_bytes_sec
  ['18', '', ''], // 629 Domain/throttlegroups/throttlegroup/read_bytes_sec
  ['18', '', ''], // 630 Domain/throttlegroups/throttlegroup/write_bytes_sec
  ['18', '', ''], // 631 Domain/throttlegroups/throttlegroup/total_iops_sec
  ['18', '', ''], // 632 Domain/throttlegroups/throttlegroup/read_iops_sec
  ['18', '', ''], // 633 Domain/throttlegroups/throttlegroup/write_iops_sec
  ['18', '', ''], // 634 Domain/throttlegroups/throttlegroup/total_bytes_sec_max
  ['18', '', ''], // 635 Domain/throttlegroups/throttlegroup/read_bytes_sec_max
  ['18', '', ''], // 636 Domain/throttlegroups/throttlegroup/write_bytes_sec_max
  ['18', '', ''], // 637 Domain/throttlegroups/throttlegroup/total_iops_sec_max
  ['18', '', ''], // 638 Domain/throttlegroups/throttlegroup/read_iops_sec_max
  ['18', '', ''], // 639 Domain/throttlegroups/throttlegroup/write_iops_sec_max
  ['18', '', ''], // 640 Domain/throttlegroups/throttlegroup/size_iops_sec
  ['4', '', ''], // 641 Domain/throttlegroups/throttlegroup/group_name
  ['18', '', ''], // 642 Domain/throttlegroups/throttlegroup/total_bytes_sec_max_length
  ['18', '', ''], // 643 Domain/throttlegroups/throttlegroup/read_bytes_sec_max_length
  ['18', '', ''], // 644 Domain/throttlegroups/throttlegroup/write_bytes_sec_max_length
  ['18', '', ''], // 645 Domain/throttlegroups/throttlegroup/total_iops_sec_max_length
  ['18', '', ''], // 646 Domain/throttlegroups/throttlegroup/read_iops_sec_max_length
  ['18', '', ''], // 647 Domain/throttlegroups/throttlegroup/write_iops_sec_max_length
  ['', 'size:18! unit:19 nodeset:21', ''], // 648 Domain/memoryBacking/hugepages/page
  ['', 'max:18 grow:18 shrink:18 weight:1', ''], // 649 Domain/iothreadids/iothread/poll
  ['264', '', ''], // 650 Domain/blkiotune/device/path
  ['1', '', ''], // 651 Domain/blkiotune/device/read_iops_sec
  ['1', '', ''], // 652 Domain/blkiotune/device/write_iops_sec
  ['', 'id:1! level:1! type:265! size:18! unit:19', ''], // 653 Domain/cputune/cachetune/cache
  ['', 'level:1! vcpus:21', ''], // 654 Domain/cputune/cachetune/monitor
  ['', 'id:1! bandwidth:1!', ''], // 655 Domain/cputune/memorytune/node
  ['', 'vcpus:21', ''], // 656 Domain/cputune/memorytune/monitor
  ['', 'mode:266!', ''], // 657 Domain/features/hyperv/passthrough
  ['', 'state:2!', ''], // 658 Domain/features/hyperv/relaxed
  ['', 'state:2!', ''], // 659 Domain/features/hyperv/vapic
  ['', 'state:2! retries:1', ''], // 660 Domain/features/hyperv/spinlocks
  ['', 'state:2!', ''], // 661 Domain/features/hyperv/vpindex
  ['', 'state:2!', ''], // 662 Domain/features/hyperv/runtime
  ['', 'state:2!', ''], // 663 Domain/features/hyperv/synic
  ['', 'state:2', 'direct:1061'], // 664 Domain/features/hyperv/stimer
  ['', 'state:2!', ''], // 665 Domain/features/hyperv/reset
  ['', 'state:2! value:267', ''], // 666 Domain/features/hyperv/vendor_id
  ['', 'state:2!', ''], // 667 Domain/features/hyperv/frequencies
  ['', 'state:2!', ''], // 668 Domain/features/hyperv/reenlightenment
  ['', 'state:2', 'direct:1061 extended:1062'], // 669 Domain/features/hyperv/tlbflush
  ['', 'state:2!', ''], // 670 Domain/features/hyperv/ipi
  ['', 'state:2!', ''], // 671 Domain/features/hyperv/evmcs
  ['', 'state:2!', ''], // 672 Domain/features/hyperv/avic
  ['', 'state:2!', ''], // 673 Domain/features/hyperv/emsr_bitmap
  ['', 'state:2!', ''], // 674 Domain/features/hyperv/xmm_input
  ['', 'mode:268', 'relaxed:658 vapic:659 spinlocks:660 vpindex:661 runtime:662 synic:663 stimer:664 reset:665 vendorId:666 frequencies:667 reenlightenment:668 tlbflush:669 ipi:670 evmcs:671 avic:672 emsrBitmap:673 xmmInput:674'], // 675 Domain/features/hyperv/custom
  ['', 'state:2!', ''], // 676 Domain/features/kvm/hidden
  ['', 'state:2!', ''], // 677 Domain/features/kvm/hint-dedicated
  ['', 'state:2!', ''], // 678 Domain/features/kvm/poll-control
  ['', 'state:2!', ''], // 679 Domain/features/kvm/pv-ipi
  ['', 'state:2! size:1', ''], // 680 Domain/features/kvm/dirty-ring
  ['', 'state:2!', ''], // 681 Domain/features/xen/e820_host
  ['', 'state:2! mode:269', ''], // 682 Domain/features/xen/passthrough
  ['', 'state:2!', ''], // 683 Domain/features/capabilities/audit_control
  ['', 'state:2!', ''], // 684 Domain/features/capabilities/audit_write
  ['', 'state:2!', ''], // 685 Domain/features/capabilities/block_suspend
  ['', 'state:2!', ''], // 686 Domain/features/capabilities/chown
  ['', 'state:2!', ''], // 687 Domain/features/capabilities/dac_override
  ['', 'state:2!', ''], // 688 Domain/features/capabilities/dac_read_search
  ['', 'state:2!', ''], // 689 Domain/features/capabilities/fowner
  ['', 'state:2!', ''], // 690 Domain/features/capabilities/fsetid
  ['', 'state:2!', ''], // 691 Domain/features/capabilities/ipc_lock
  ['', 'state:2!', ''], // 692 Domain/features/capabilities/ipc_owner
  ['', 'state:2!', ''], // 693 Domain/features/capabilities/kill
  ['', 'state:2!', ''], // 694 Domain/features/capabilities/lease
  ['', 'state:2!', ''], // 695 Domain/features/capabilities/linux_immutable
  ['', 'state:2!', ''], // 696 Domain/features/capabilities/mac_admin
  ['', 'state:2!', ''], // 697 Domain/features/capabilities/mac_override
  ['', 'state:2!', ''], // 698 Domain/features/capabilities/mknod
  ['', 'state:2!', ''], // 699 Domain/features/capabilities/net_admin
  ['', 'state:2!', ''], // 700 Domain/features/capabilities/net_bind_service
  ['', 'state:2!', ''], // 701 Domain/features/capabilities/net_broadcast
  ['', 'state:2!', ''], // 702 Domain/features/capabilities/net_raw
  ['', 'state:2!', ''], // 703 Domain/features/capabilities/setgid
  ['', 'state:2!', ''], // 704 Domain/features/capabilities/setfcap
  ['', 'state:2!', ''], // 705 Domain/features/capabilities/setpcap
  ['', 'state:2!', ''], // 706 Domain/features/capabilities/setuid
  ['', 'state:2!', ''], // 707 Domain/features/capabilities/sys_admin
  ['', 'state:2!', ''], // 708 Domain/features/capabilities/sys_boot
  ['', 'state:2!', ''], // 709 Domain/features/capabilities/sys_chroot
  ['', 'state:2!', ''], // 710 Domain/features/capabilities/sys_module
  ['', 'state:2!', ''], // 711 Domain/features/capabilities/sys_nice
  ['', 'state:2!', ''], // 712 Domain/features/capabilities/sys_pacct
  ['', 'state:2!', ''], // 713 Domain/features/capabilities/sys_ptrace
  ['', 'state:2!', ''], // 714 Domain/features/capabilities/sys_rawio
  ['', 'state:2!', ''], // 715 Domain/features/capabilities/sys_resource
  ['', 'state:2!', ''], // 716 Domain/features/capabilities/sys_time
  ['', 'state:2!', ''], // 717 Domain/features/capabilities/sys_tty_config
  ['', 'state:2!', ''], // 718 Domain/features/capabilities/syslog
  ['', 'state:2!', ''], // 719 Domain/features/capabilities/wake_alarm
  ['', 'unit:19 value:18!', ''], // 720 Domain/features/smm/tseg
  ['', 'unit:19 value:18!', ''], // 721 Domain/features/hpt/maxpagesize
  ['', 'unit:19 value:18!', ''], // 722 Domain/features/tcg/tb-cache
  ['', 'name:99 type:270 cache:271 errorPolicy:272 rerrorPolicy:273 io:274 ioeventfd:2 eventIdx:2 copyOnRead:2 discard:275 iothread:1 detectZeroes:276 discardNoUnref:2 queues:34 queueSize:34 iommu:2 ats:2 packed:2 pagePerVq:2', 'metadataCache:1063 iothreads:1064 statistics:1065'], // 723 Domain/devices/disk/driver
  [["type"], [1067,1068,1069,1070,1071,1072,1073,1074,1075]], // 724 Domain/devices/disk/mirror
  ['', 'username:99!', 'secret:1076!'], // 725 Domain/devices/disk/auth
  ['', 'dev:277! bus:278 tray:279 removable:2 rotationRate:34 dpofua:2', ''], // 726 Domain/devices/disk/target
  ['', 'order:34! loadparm:280', ''], // 727 Domain/devices/disk/boot
  ['', 'name:10!', ''], // 728 Domain/devices/disk/backenddomain
  ['-', '', ''], // 729 Domain/devices/disk/readonly
  ['-', '', ''], // 730 Domain/devices/disk/shareable
  ['', 'shareBacking:2', ''], // 731 Domain/devices/disk/transient
  ['281', '', ''], // 732 Domain/devices/disk/serial
  ['', '', '*throttlefilters:1077'], // 733 Domain/devices/disk/throttlefilters
  ['', '', 'totalBytesSec:628 readBytesSec:629 writeBytesSec:630 totalIopsSec:631 readIopsSec:632 writeIopsSec:633 totalBytesSecMax:634 readBytesSecMax:635 writeBytesSecMax:636 totalIopsSecMax:637 readIopsSecMax:638 writeIopsSecMax:639 sizeIopsSec:640 groupName:641 totalBytesSecMaxLength:642 readBytesSecMaxLength:643 writeBytesSecMaxLength:644 totalIopsSecMaxLength:645 readIopsSecMaxLength:646 writeIopsSecMaxLength:647'], // 734 Domain/devices/disk/iotune
  ['', 'name:282!', ''], // 735 Domain/devices/disk/alias
  ['', 'index:1 nodeset:21', ''], // 736 Domain/devices/disk/acpi
  [["type"], [1079,1080,1081,1082,1083,1084,1085,1086,1087,1088]], // 737 Domain/devices/disk/address
  ['', 'cyls:283! heads:283! secs:283! trans:284', ''], // 738 Domain/devices/disk/geometry
  ['', 'logicalBlockSize:283 physicalBlockSize:283 discardGranularity:283', ''], // 739 Domain/devices/disk/blockio
  ['56', '', ''], // 740 Domain/devices/disk/wwn
  ['285', '', ''], // 741 Domain/devices/disk/vendor
  ['286', '', ''], // 742 Domain/devices/disk/product
  [["type"], [1089,1090,1091,1092,1093,1094,1095,1096,1097]], // 743 Domain/devices/disk/backingStore
  ['', 'device:287 type:247 model:288 snapshot:289', 'source:606 driver:723 mirror:724 auth:725 target:726! boot:727 backenddomain:728 readonly:729 shareable:730 transient:731 serial:732 encryption:415 throttlefilters:733 iotune:734 alias:735 acpi:736 address:737 geometry:738 blockio:739 wwn:740 vendor:741 product:742 backingStore:743'], // 744 Domain/devices/disk/file
  ['', 'device:287 type:249! model:288 snapshot:289', 'source:608 driver:723 mirror:724 auth:725 target:726! boot:727 backenddomain:728 readonly:729 shareable:730 transient:731 serial:732 encryption:415 throttlefilters:733 iotune:734 alias:735 acpi:736 address:737 geometry:738 blockio:739 wwn:740 vendor:741 product:742 backingStore:743'], // 745 Domain/devices/disk/block/floppy
  ['', 'device:290! rawio:2 sgio:291 type:249! model:288 snapshot:289', 'source:608 driver:723 mirror:724 auth:725 target:726! boot:727 backenddomain:728 readonly:729 shareable:730 transient:731 serial:732 encryption:415 throttlefilters:733 iotune:734 alias:735 acpi:736 address:737 geometry:738 blockio:739 wwn:740 vendor:741 product:742 backingStore:743'], // 746 Domain/devices/disk/block/lun
  ['', 'device:287 type:41! model:288 snapshot:289', 'source:610 driver:723 mirror:724 auth:725 target:726! boot:727 backenddomain:728 readonly:729 shareable:730 transient:731 serial:732 encryption:415 throttlefilters:733 iotune:734 alias:735 acpi:736 address:737 geometry:738 blockio:739 wwn:740 vendor:741 product:742 backingStore:743'], // 747 Domain/devices/disk/dir
  ['', 'device:287 type:251! model:288 snapshot:289', 'source:612! driver:723 mirror:724 auth:725 target:726! boot:727 backenddomain:728 readonly:729 shareable:730 transient:731 serial:732 encryption:415 throttlefilters:733 iotune:734 alias:735 acpi:736 address:737 geometry:738 blockio:739 wwn:740 vendor:741 product:742 backingStore:743'], // 748 Domain/devices/disk/network/floppy
  ['', 'device:290! rawio:2 sgio:291 type:251! model:288 snapshot:289', 'source:612! driver:723 mirror:724 auth:725 target:726! boot:727 backenddomain:728 readonly:729 shareable:730 transient:731 serial:732 encryption:415 throttlefilters:733 iotune:734 alias:735 acpi:736 address:737 geometry:738 blockio:739 wwn:740 vendor:741 product:742 backingStore:743'], // 749 Domain/devices/disk/network/lun
  ['', 'device:287 type:229! model:288 snapshot:289', 'source:614 driver:723 mirror:724 auth:725 target:726! boot:727 backenddomain:728 readonly:729 shareable:730 transient:731 serial:732 encryption:415 throttlefilters:733 iotune:734 alias:735 acpi:736 address:737 geometry:738 blockio:739 wwn:740 vendor:741 product:742 backingStore:743'], // 750 Domain/devices/disk/volume/floppy
  ['', 'device:290! rawio:2 sgio:291 type:229! model:288 snapshot:289', 'source:614 driver:723 mirror:724 auth:725 target:726! boot:727 backenddomain:728 readonly:729 shareable:730 transient:731 serial:732 encryption:415 throttlefilters:733 iotune:734 alias:735 acpi:736 address:737 geometry:738 blockio:739 wwn:740 vendor:741 product:742 backingStore:743'], // 751 Domain/devices/disk/volume/lun
  ['', 'device:287 type:253! model:288 snapshot:289', 'source:616 driver:723 mirror:724 auth:725 target:726! boot:727 backenddomain:728 readonly:729 shareable:730 transient:731 serial:732 encryption:415 throttlefilters:733 iotune:734 alias:735 acpi:736 address:737 geometry:738 blockio:739 wwn:740 vendor:741 product:742 backingStore:743'], // 752 Domain/devices/disk/nvme
  ['', 'device:287 type:255! model:288 snapshot:289', 'source:618! driver:723 mirror:724 auth:725 target:726! boot:727 backenddomain:728 readonly:729 shareable:730 transient:731 serial:732 encryption:415 throttlefilters:733 iotune:734 alias:735 acpi:736 address:737 geometry:738 blockio:739 wwn:740 vendor:741 product:742 backingStore:743'], // 753 Domain/devices/disk/vhostuser
  ['', 'device:287 type:256! model:288 snapshot:289', 'source:620! driver:723 mirror:724 auth:725 target:726! boot:727 backenddomain:728 readonly:729 shareable:730 transient:731 serial:732 encryption:415 throttlefilters:733 iotune:734 alias:735 acpi:736 address:737 geometry:738 blockio:739 wwn:740 vendor:741 product:742 backingStore:743'], // 754 Domain/devices/disk/vhostvdpa
  ['', 'device:287 type:257! model:288 snapshot:289', 'source:620! driver:723 mirror:724 auth:725 target:726! boot:727 backenddomain:728 readonly:729 shareable:730 transient:731 serial:732 encryption:415 throttlefilters:733 iotune:734 alias:735 acpi:736 address:737 geometry:738 blockio:739 wwn:740 vendor:741 product:742 backingStore:743'], // 755 Domain/devices/disk/ctl
  ['', 'queues:1 cmdPerLun:1 maxSectors:1 ioeventfd:2 iothread:1 iommu:2 ats:2 packed:2 pagePerVq:2', 'iothreads:1064'], // 756 Domain/devices/controller/driver
  ['', 'index:1 type:292!', 'alias:735 acpi:736 address:737 driver:756'], // 757 Domain/devices/controller/fdc
  ['', 'index:1 type:48! model:293', 'alias:735 acpi:736 address:737 driver:756'], // 758 Domain/devices/controller/scsi
  ['', 'startport:294!', ''], // 759 Domain/devices/controller/master
  ['', 'index:1 type:121! model:295 ports:1', 'alias:735 acpi:736 address:737 master:759 driver:756'], // 760 Domain/devices/controller/usb
  ['', 'index:1 type:296! model:297', 'alias:735 acpi:736 address:737 driver:756'], // 761 Domain/devices/controller/ide
  ['', 'name:298!', ''], // 762 Domain/devices/controller/model
  ['', 'chassisNr:149 chassis:149 port:149 busNr:149 index:149 hotplug:2 memReserve:18', 'node:1098'], // 763 Domain/devices/controller/target
  ['', 'unit:19 value:18!', ''], // 764 Domain/devices/controller/pcihole64
  ['', 'index:1 type:148! model:299!', 'alias:735 acpi:736 address:737 modelElement:762 target:763 pcihole64:764 driver:756'], // 765 Domain/devices/controller/pci/pci-root
  ['', 'index:1 type:148! model:300!', 'alias:735 acpi:736 address:737 modelElement:762 target:763 driver:756'], // 766 Domain/devices/controller/pci/pci-bridge
  ['', 'index:1 type:301! model:122 ports:1 vectors:1', 'alias:735 acpi:736 address:737 driver:756'], // 767 Domain/devices/controller/virtio-serial
  ['', 'index:1 type:302! maxGrantFrames:1 maxEventChannels:1', 'alias:735 acpi:736 address:737 driver:756'], // 768 Domain/devices/controller/xenbus
  ['', 'index:1 type:253!', 'alias:735 acpi:736 address:737 serial:732 driver:756'], // 769 Domain/devices/controller/nvme
  ['4', '', ''], // 770 Domain/devices/lease/lockspace
  ['', 'path:4! offset:1', ''], // 771 Domain/devices/lease/target
  [["type"], [1099,1100,1101]], // 772 Domain/devices/filesystem/driver
  ['', 'file:73!', ''], // 773 Domain/devices/filesystem/file/source
  ['', 'dir:4!', ''], // 774 Domain/devices/filesystem/target
  ['', 'unit:19 value:18!', ''], // 775 Domain/devices/filesystem/space_hard_limit
  ['', 'unit:19 value:18!', ''], // 776 Domain/devices/filesystem/space_soft_limit
  ['', 'model:122 type:247! accessmode:303 multidevs:304 fmode:305 dmode:305', 'driver:772 source:773! target:774! readonly:729 boot:727 alias:735 acpi:736 address:737 spaceHardLimit:775 spaceSoftLimit:776'], // 777 Domain/devices/filesystem/file
  ['', 'dev:73!', ''], // 778 Domain/devices/filesystem/block/source
  ['', 'model:122 type:249! accessmode:303 multidevs:304 fmode:305 dmode:305', 'driver:772 source:778! target:774! readonly:729 boot:727 alias:735 acpi:736 address:737 spaceHardLimit:775 spaceSoftLimit:776'], // 779 Domain/devices/filesystem/block
  ['', 'path:73 xattr:2', 'cache:1102 sandbox:1103 lock:1104 threadPool:1105 openfiles:1106'], // 780 Domain/devices/filesystem/binary
  ['', 'dir:172 socket:73', ''], // 781 Domain/devices/filesystem/mount/source
  ['', 'model:122 type:306! accessmode:303 multidevs:304 fmode:305 dmode:305', 'driver:772 binary:780 source:781! idmap:53 target:774! readonly:729 boot:727 alias:735 acpi:736 address:737 spaceHardLimit:775 spaceSoftLimit:776'], // 782 Domain/devices/filesystem/mount
  ['', 'dir:172!', ''], // 783 Domain/devices/filesystem/bind/source
  ['', 'model:122 type:307! accessmode:303 multidevs:304 fmode:305 dmode:305', 'driver:772 source:783! target:774! readonly:729 boot:727 alias:735 acpi:736 address:737 spaceHardLimit:775 spaceSoftLimit:776'], // 784 Domain/devices/filesystem/bind
  ['', 'name:99!', ''], // 785 Domain/devices/filesystem/template/source
  ['', 'model:122 type:308! accessmode:303 multidevs:304 fmode:305 dmode:305', 'driver:772 source:785! target:774! readonly:729 boot:727 alias:735 acpi:736 address:737 spaceHardLimit:775 spaceSoftLimit:776'], // 786 Domain/devices/filesystem/template
  ['', 'usage:18! units:19', ''], // 787 Domain/devices/filesystem/ram/source
  ['', 'model:122 type:309! accessmode:303 multidevs:304 fmode:305 dmode:305', 'driver:772 source:787! target:774! readonly:729 boot:727 alias:735 acpi:736 address:737 spaceHardLimit:775 spaceSoftLimit:776'], // 788 Domain/devices/filesystem/ram
  ['', 'model:122 accessmode:303 multidevs:304 fmode:305 dmode:305', 'driver:772 binary:780 source:781! idmap:53 target:774! readonly:729 boot:727 alias:735 acpi:736 address:737 spaceHardLimit:775 spaceSoftLimit:776'], // 789 Domain/devices/filesystem/other
  ['', 'bridge:310! macTableManager:29 network:4 portgroup:27 portid:11', ''], // 790 Domain/devices/interface/bridge/source
  ['', 'state:311!', ''], // 791 Domain/devices/interface/link
  ['', '', 'rx:1107'], // 792 Domain/devices/interface/coalesce
  ['', 'dev:27! managed:2', ''], // 793 Domain/devices/interface/target
  ['', 'dev:27 actual:27', ''], // 794 Domain/devices/interface/guest
  ['', 'address:31! type:312 check:2 currentAddress:31', ''], // 795 Domain/devices/interface/mac
  ['', 'address:36! family:39 prefix:38 peer:36', ''], // 796 Domain/devices/interface/ip
  ['', 'proto:313! address:36 dev:27', '*ranges:1108'], // 797 Domain/devices/interface/portForward
  ['', 'path:314!', ''], // 798 Domain/devices/interface/script
  ['', 'path:314!', ''], // 799 Domain/devices/interface/downscript
  ['', 'type:315!', ''], // 800 Domain/devices/interface/model
  ['', 'type:316 tap:73 vhost:73 logFile:73 hostname:33 fqdn:33', ''], // 801 Domain/devices/interface/backend
  ['', 'name:317 model:99 iommufd:2 queues:34 rxQueueSize:34 txQueueSize:34 txmode:318 ioeventfd:2 eventIdx:2 iommu:2 ats:2 packed:2 pagePerVq:2 rss:2 rssHashReport:2', 'host:1109 guest:1110'], // 802 Domain/devices/interface/driver
  ['', '', 'sndbuf:1111'], // 803 Domain/devices/interface/tune
  ['', 'enabled:2 bar:2 file:73', ''], // 804 Domain/devices/interface/rom
  [["type"], [1112,1113]], // 805 Domain/devices/interface/teaming
  ['', 'type:63! trustGuestRxFilters:2', 'source:790 virtualport:71 link:791 mtu:68 coalesce:792 target:793 guest:794 mac:795 *ips:796 *routes:79 *portForwards:797 script:798 downscript:799 backenddomain:728 model:800 backend:801 driver:802 alias:735 acpi:736 address:737 filterref:141 tune:803 boot:727 rom:804 bandwidth:75 vlan:76 port:77 teaming:805'], // 806 Domain/devices/interface/bridge
  ['', '', '*ips:796 *routes:79'], // 807 Domain/devices/interface/ethernet/source
  ['', 'type:61! trustGuestRxFilters:2', 'source:807 link:791 mtu:68 coalesce:792 target:793 guest:794 mac:795 *ips:796 *routes:79 *portForwards:797 script:798 downscript:799 backenddomain:728 model:800 backend:801 driver:802 alias:735 acpi:736 address:737 filterref:141 tune:803 boot:727 rom:804 bandwidth:75 vlan:76 port:77 teaming:805'], // 808 Domain/devices/interface/ethernet
  ['', 'type:254 path:73 mode:319 dev:27', 'reconnect:1052'], // 809 Domain/devices/interface/vhostuser/source
  ['', 'type:255! trustGuestRxFilters:2', 'source:809 link:791 mtu:68 coalesce:792 target:793 guest:794 mac:795 *ips:796 *routes:79 *portForwards:797 script:798 downscript:799 backenddomain:728 model:800 backend:801 driver:802 alias:735 acpi:736 address:737 filterref:141 tune:803 boot:727 rom:804 bandwidth:75 vlan:76 port:77 teaming:805'], // 810 Domain/devices/interface/vhostuser
  ['', 'network:4! portgroup:27 portid:11 bridge:310 macTableManager:29', ''], // 811 Domain/devices/interface/network/source
  ['', 'type:251! trustGuestRxFilters:2', 'source:811! virtualport:71 link:791 mtu:68 coalesce:792 target:793 guest:794 mac:795 *ips:796 *routes:79 *portForwards:797 script:798 downscript:799 backenddomain:728 model:800 backend:801 driver:802 alias:735 acpi:736 address:737 filterref:141 tune:803 boot:727 rom:804 bandwidth:75 vlan:76 port:77 teaming:805'], // 812 Domain/devices/interface/network
  ['', 'dev:27! mode:320 network:4 portgroup:27 portid:11', ''], // 813 Domain/devices/interface/direct/source
  ['', 'type:236! trustGuestRxFilters:2', 'source:813! virtualport:71 link:791 mtu:68 coalesce:792 target:793 guest:794 mac:795 *ips:796 *routes:79 *portForwards:797 script:798 downscript:799 backenddomain:728 model:800 backend:801 driver:802 alias:735 acpi:736 address:737 filterref:141 tune:803 boot:727 rom:804 bandwidth:75 vlan:76 port:77 teaming:805'], // 814 Domain/devices/interface/direct
  ['', 'dev:27!', ''], // 815 Domain/devices/interface/user/source
  ['', 'type:321! trustGuestRxFilters:2', 'source:815 link:791 mtu:68 coalesce:792 target:793 guest:794 mac:795 *ips:796 *routes:79 *portForwards:797 script:798 downscript:799 backenddomain:728 model:800 backend:801 driver:802 alias:735 acpi:736 address:737 filterref:141 tune:803 boot:727 rom:804 bandwidth:75 vlan:76 port:77 teaming:805'], // 816 Domain/devices/interface/user
  ['', 'name:27!', ''], // 817 Domain/devices/interface/internal/source
  ['', 'type:322! trustGuestRxFilters:2', 'source:817! link:791 mtu:68 coalesce:792 target:793 guest:794 mac:795 *ips:796 *routes:79 *portForwards:797 script:798 downscript:799 backenddomain:728 model:800 backend:801 driver:802 alias:735 acpi:736 address:737 filterref:141 tune:803 boot:727 rom:804 bandwidth:75 vlan:76 port:77 teaming:805'], // 818 Domain/devices/interface/internal
  ['', 'address:37! port:164!', ''], // 819 Domain/devices/interface/mcast/source
  ['', 'type:323! trustGuestRxFilters:2', 'source:819! link:791 mtu:68 coalesce:792 target:793 guest:794 mac:795 *ips:796 *routes:79 *portForwards:797 script:798 downscript:799 backenddomain:728 model:800 backend:801 driver:802 alias:735 acpi:736 address:737 filterref:141 tune:803 boot:727 rom:804 bandwidth:75 vlan:76 port:77 teaming:805'], // 820 Domain/devices/interface/mcast
  ['', 'address:37! port:164!', 'local:1114!'], // 821 Domain/devices/interface/udp/source
  ['', 'type:324! trustGuestRxFilters:2', 'source:821! link:791 mtu:68 coalesce:792 target:793 guest:794 mac:795 *ips:796 *routes:79 *portForwards:797 script:798 downscript:799 backenddomain:728 model:800 backend:801 driver:802 alias:735 acpi:736 address:737 filterref:141 tune:803 boot:727 rom:804 bandwidth:75 vlan:76 port:77 teaming:805'], // 822 Domain/devices/interface/udp
  ['', 'address:37 port:164!', ''], // 823 Domain/devices/interface/server/source
  ['', 'type:325! trustGuestRxFilters:2', 'source:823! link:791 mtu:68 coalesce:792 target:793 guest:794 mac:795 *ips:796 *routes:79 *portForwards:797 script:798 downscript:799 backenddomain:728 model:800 backend:801 driver:802 alias:735 acpi:736 address:737 filterref:141 tune:803 boot:727 rom:804 bandwidth:75 vlan:76 port:77 teaming:805'], // 824 Domain/devices/interface/server
  ['', 'missing:2', 'vendor:1115 product:1116 addressElement:1117'], // 825 Domain/devices/interface/hostdev/source
  ['', 'type:326! managed:2 trustGuestRxFilters:2', 'source:825! virtualport:71 link:791 mtu:68 coalesce:792 target:793 guest:794 mac:795 *ips:796 *routes:79 *portForwards:797 script:798 downscript:799 backenddomain:728 model:800 backend:801 driver:802 alias:735 acpi:736 address:737 filterref:141 tune:803 boot:727 rom:804 bandwidth:75 vlan:76 port:77 teaming:805'], // 826 Domain/devices/interface/hostdev
  ['', 'type:205! trustGuestRxFilters:2', 'source:815! link:791 mtu:68 coalesce:792 target:793 guest:794 mac:795 *ips:796 *routes:79 *portForwards:797 script:798 downscript:799 backenddomain:728 model:800 backend:801 driver:802 alias:735 acpi:736 address:737 filterref:141 tune:803 boot:727 rom:804 bandwidth:75 vlan:76 port:77 teaming:805'], // 827 Domain/devices/interface/vdpa
  ['', 'type:327! trustGuestRxFilters:2', 'link:791 mtu:68 coalesce:792 target:793 guest:794 mac:795 *ips:796 *routes:79 *portForwards:797 script:798 downscript:799 backenddomain:728 model:800 backend:801 driver:802 alias:735 acpi:736 address:737 filterref:141 tune:803 boot:727 rom:804 bandwidth:75 vlan:76 port:77 teaming:805'], // 828 Domain/devices/interface/null
  ['', 'switchid:11! portid:179 portgroupid:4 connectionid:283', ''], // 829 Domain/devices/interface/vds/source
  ['', 'type:328! trustGuestRxFilters:2', 'source:829! link:791 mtu:68 coalesce:792 target:793 guest:794 mac:795 *ips:796 *routes:79 *portForwards:797 script:798 downscript:799 backenddomain:728 model:800 backend:801 driver:802 alias:735 acpi:736 address:737 filterref:141 tune:803 boot:727 rom:804 bandwidth:75 vlan:76 port:77 teaming:805'], // 830 Domain/devices/interface/vds
  ['', 'iommu:2 ats:2 packed:2 pagePerVq:2', ''], // 831 Domain/devices/input/driver
  ['', 'type:329! bus:330 model:122', 'driver:831 alias:735 acpi:736 address:737'], // 832 Domain/devices/input/tablet
  ['', 'evdev:73!', ''], // 833 Domain/devices/input/passthrough/source
  ['', 'type:266! bus:127! model:122', 'driver:831 source:833! alias:735 acpi:736 address:737'], // 834 Domain/devices/input/passthrough
  ['', 'dev:73! grab:331 grabToggle:332 repeat:2', ''], // 835 Domain/devices/input/evdev/source
  ['', 'type:333! model:122', 'driver:831 source:835! alias:735 acpi:736 address:737'], // 836 Domain/devices/input/evdev
  ['', 'id:149!', ''], // 837 Domain/devices/sound/audio
  ['', 'type:334!', ''], // 838 Domain/devices/sound/codec
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119', 'settings:1118'], // 839 Domain/devices/audio/none/input
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119', 'settings:1118'], // 840 Domain/devices/audio/none/output
  ['', 'id:149! timerPeriod:119 type:137!', 'input:839 output:840'], // 841 Domain/devices/audio/none
  ['', 'id:149! timerPeriod:119 type:335!', 'input:839 output:840'], // 842 Domain/devices/audio/dbus
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 dev:314', 'settings:1118'], // 843 Domain/devices/audio/alsa/input
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 dev:314', 'settings:1118'], // 844 Domain/devices/audio/alsa/output
  ['', 'id:149! timerPeriod:119 type:336!', 'input:843 output:844'], // 845 Domain/devices/audio/alsa
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 bufferCount:119', 'settings:1118'], // 846 Domain/devices/audio/coreaudio/input
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 bufferCount:119', 'settings:1118'], // 847 Domain/devices/audio/coreaudio/output
  ['', 'id:149! timerPeriod:119 type:337!', 'input:846 output:847'], // 848 Domain/devices/audio/coreaudio
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 serverName:4 clientName:4 connectPorts:4 exactName:2', 'settings:1118'], // 849 Domain/devices/audio/jack/input
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 serverName:4 clientName:4 connectPorts:4 exactName:2', 'settings:1118'], // 850 Domain/devices/audio/jack/output
  ['', 'id:149! timerPeriod:119 type:338!', 'input:849 output:850'], // 851 Domain/devices/audio/jack
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 dev:27 bufferCount:119 tryPoll:2', 'settings:1118'], // 852 Domain/devices/audio/oss/input
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 dev:27 bufferCount:119 tryPoll:2', 'settings:1118'], // 853 Domain/devices/audio/oss/output
  ['', 'id:149! timerPeriod:119 type:339! tryMMap:2 exclusive:2 dspPolicy:180', 'input:852 output:853'], // 854 Domain/devices/audio/oss
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 name:4 streamName:4 latency:119', 'settings:1118'], // 855 Domain/devices/audio/pipewire/input
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 name:4 streamName:4 latency:119', 'settings:1118'], // 856 Domain/devices/audio/pipewire/output
  ['', 'id:149! timerPeriod:119 type:340! runtimeDir:314', 'input:855 output:856'], // 857 Domain/devices/audio/pipewire
  ['', 'id:149! timerPeriod:119 type:341! serverName:4', 'input:855 output:856'], // 858 Domain/devices/audio/pulseaudio
  ['', 'id:149! timerPeriod:119 type:342! driver:343', 'input:846 output:847'], // 859 Domain/devices/audio/sdl
  ['', 'id:149! timerPeriod:119 type:344!', 'input:839 output:840'], // 860 Domain/devices/audio/spice
  ['', 'id:149! timerPeriod:119 type:247! path:314', 'input:839 output:840'], // 861 Domain/devices/audio/file
  ['', 'startupPolicy:246 writeFiltering:2', 'address:1119!'], // 862 Domain/devices/hostdev/subsystem/pci/source
  ['', 'mode:345 managed:2 type:148! ramfb:2 display:2', 'driver:374 teaming:805 source:862! alias:735 acpi:736 boot:727 rom:804 address:737 readonly:729 shareable:730'], // 863 Domain/devices/hostdev/subsystem/pci
  ['', 'startupPolicy:246 guestReset:346', 'vendor:1115 product:1116 address:1120'], // 864 Domain/devices/hostdev/subsystem/usb/source
  ['', 'mode:345 managed:2 type:121!', 'source:864! alias:735 acpi:736 boot:727 rom:804 address:737 readonly:729 shareable:730'], // 865 Domain/devices/hostdev/subsystem/usb
  ['', 'protocol:347 name:4', 'adapter:408 address:1121 *hosts:1122 auth:725 initiator:405'], // 866 Domain/devices/hostdev/subsystem/scsi/source
  ['', 'mode:345 managed:2 type:48! sgio:291 rawio:2', 'source:866! alias:735 acpi:736 boot:727 rom:804 address:737 readonly:729 shareable:730'], // 867 Domain/devices/hostdev/subsystem/scsi
  ['', 'protocol:348! wwpn:349!', ''], // 868 Domain/devices/hostdev/subsystem/scsi_host/source
  ['', 'mode:345 managed:2 type:187! model:122', 'source:868! alias:735 acpi:736 boot:727 rom:804 address:737 readonly:729 shareable:730'], // 869 Domain/devices/hostdev/subsystem/scsi_host
  ['', '', 'address:1123!'], // 870 Domain/devices/hostdev/subsystem/mdev/source
  ['', 'mode:345 managed:2 type:194! model:350! ramfb:2 display:2', 'source:870! alias:735 acpi:736 boot:727 rom:804 address:737 readonly:729 shareable:730'], // 871 Domain/devices/hostdev/subsystem/mdev
  ['', '', 'block:1124!'], // 872 Domain/devices/hostdev/capabilities/storage/source
  ['', 'mode:351! type:191!', 'source:872! alias:735 acpi:736 boot:727 rom:804 address:737 readonly:729 shareable:730'], // 873 Domain/devices/hostdev/capabilities/storage
  ['', '', 'char:1125!'], // 874 Domain/devices/hostdev/capabilities/misc/source
  ['', 'mode:351! type:352!', 'source:874! alias:735 acpi:736 boot:727 rom:804 address:737 readonly:729 shareable:730'], // 875 Domain/devices/hostdev/capabilities/misc
  ['', '', 'interface:1126!'], // 876 Domain/devices/hostdev/capabilities/net/source
  ['', 'mode:351! type:185!', 'source:876! *ips:796 *routes:79 alias:735 acpi:736 boot:727 rom:804 address:737 readonly:729 shareable:730'], // 877 Domain/devices/hostdev/capabilities/net
  ['', 'enable:2!', ''], // 878 Domain/devices/graphics/sdl/gl
  ['', 'type:342! display:4 xauth:4 fullscreen:2', 'gl:878'], // 879 Domain/devices/graphics/sdl
  [["type"], [1127,1128,1129,1130]], // 880 Domain/devices/graphics/listen
  ['', 'type:353! port:164 autoport:2 websocket:164 listen:354 sharePolicy:355 powerControl:2 wait:2 socket:73 passwd:4 keymap:4 passwdValidTo:4 connected:356', 'audio:837 *listens:880'], // 881 Domain/devices/graphics/vnc
  ['', 'name:357! mode:358!', ''], // 882 Domain/devices/graphics/channel
  ['', 'compression:359!', ''], // 883 Domain/devices/graphics/image
  ['', 'compression:360!', ''], // 884 Domain/devices/graphics/jpeg
  ['', 'compression:360!', ''], // 885 Domain/devices/graphics/zlib
  ['', 'compression:2!', ''], // 886 Domain/devices/graphics/playback
  ['', 'mode:361!', ''], // 887 Domain/devices/graphics/streaming
  ['', 'copypaste:2!', ''], // 888 Domain/devices/graphics/clipboard
  ['', 'mode:319!', ''], // 889 Domain/devices/graphics/mouse
  ['', 'enable:2!', ''], // 890 Domain/devices/graphics/filetransfer
  ['', 'enable:2! rendernode:73', ''], // 891 Domain/devices/graphics/spice/gl
  ['', 'type:344! port:164 tlsPort:164 autoport:2 listen:354 passwd:4 keymap:4 passwdValidTo:4 connected:362 defaultMode:358', '*listens:880 *channels:882 image:883 jpeg:884 zlib:885 playback:886 streaming:887 clipboard:888 mouse:889 filetransfer:890 gl:891'], // 892 Domain/devices/graphics/spice
  ['', 'type:335! address:314 p2p:2', 'gl:891 audio:837'], // 893 Domain/devices/graphics/dbus
  ['', 'type:363! port:164 autoport:2 replaceUser:2 multiUser:2 listen:354 username:4 passwd:4', '*listens:880'], // 894 Domain/devices/graphics/rdp
  ['', 'type:364! display:4', ''], // 895 Domain/devices/graphics/desktop
  ['', 'rendernode:73', ''], // 896 Domain/devices/graphics/egl-headless/gl
  ['', 'type:365!', 'gl:896'], // 897 Domain/devices/graphics/egl-headless
  ['', 'iommu:2 ats:2 packed:2 pagePerVq:2 name:366 vgaconf:367', ''], // 898 Domain/devices/video/driver
  [["type"], [1133,1134,1135]], // 899 Domain/devices/video/model
  ['', 'mode:4 path:4 host:4 service:4 channel:4 master:4 slave:4 append:2 tls:2', 'reconnect:1052 *seclabels:1049 clipboard:888 mouse:889'], // 900 Domain/devices/console/source
  ['', 'type:368', ''], // 901 Domain/devices/console/protocol
  ['', 'file:73! append:2', ''], // 902 Domain/devices/console/log
  ['', 'type:369 port:4', 'model:1136'], // 903 Domain/devices/console/target
  ['', 'type:120! tty:73', '*sources:900 protocol:901 log:902 target:903 alias:735 acpi:736 address:737'], // 904 Domain/devices/console/dev
  ['', 'tty:73', ''], // 905 Domain/devices/console/other
  [["type"], [1137,1138,1139]], // 906 Domain/devices/channel/target
  ['', 'mode:370!', 'acpi:736 address:737'], // 907 Domain/devices/smartcard/host
  ['4', '', ''], // 908 Domain/devices/smartcard/certificate
  ['172', '', ''], // 909 Domain/devices/smartcard/database
  ['', 'mode:371!', '*certificates:908! database:909 acpi:736 address:737'], // 910 Domain/devices/smartcard/host-certificates
  ['', 'mode:266! type:120!', '*sources:900 protocol:901 log:902 target:903 acpi:736 address:737'], // 911 Domain/devices/smartcard/passthrough
  ['', 'allow:2! class:372 vendor:373 product:373 version:374', ''], // 912 Domain/devices/redirfilter/usbdev
  [["type","model"], [1140,1141,1142]], // 913 Domain/devices/rng/backend
  ['', 'bytes:34! period:34', ''], // 914 Domain/devices/rng/rate
  [["type"], [1144,1149,1151]], // 915 Domain/devices/tpm/backend
  ['', 'type:375!', ''], // 916 Domain/devices/shmem/model
  ['', 'unit:19 value:18!', ''], // 917 Domain/devices/shmem/size
  ['', 'path:73', ''], // 918 Domain/devices/shmem/server
  ['', 'ioeventfd:2 vectors:1', ''], // 919 Domain/devices/shmem/msi
  ['', '', 'pagesize:1152 nodemask:1153 path:170 alignsize:1154 pmem:1155'], // 920 Domain/devices/memory/source
  ['', 'dynamicMemslots:2', 'size:917! node:1098 block:1156 requested:1157 current:1158 label:1159 readonly:729 address:1160'], // 921 Domain/devices/memory/target
  ['', 'model:376! queues:34', ''], // 922 Domain/devices/crypto/backend
  ['', 'period:34!', ''], // 923 Domain/devices/memballoon/stats
  ['', 'intremap:2 cachingMode:2 eim:2 iotlb:2 awBits:149 dmaTranslation:2 xtsup:2 passthrough:2 pciBus:1 accel:2 ats:2 ril:2 ssidsize:180 oas:180 cmdqv:2', 'granule:1161'], // 924 Domain/devices/iommu/driver
  ['', 'auto:2 address:1', ''], // 925 Domain/devices/vsock/cid
  ['', '', '*properties:1162'], // 926 Domain/qemu-override/device/frontend
  ['', 'start:37! end:37!', ''], // 927 Network/forward/nat/address
  ['', 'start:22! end:22!', ''], // 928 Network/forward/nat/port
  ['33', '', ''], // 929 Network/dns/host/hostname
  ['', 'start:36! end:36!', 'lease:1163'], // 930 Network/ip/dhcp/range
  ['', 'mac:31 id:377 name:4 ip:36!', 'lease:1163'], // 931 Network/ip/dhcp/host
  ['', 'file:314! server:33', ''], // 932 Network/ip/dhcp/bootp
  ['378', '', ''], // 933 StoragePool/target/permissions/mode
  ['379', '', ''], // 934 StoragePool/target/permissions/owner
  ['379', '', ''], // 935 StoragePool/target/permissions/group
  ['', 'start:18! end:18!', ''], // 936 StoragePool/source/device/freeExtent
  ['', 'name:4!', ''], // 937 Domain/os/nvram/source/initiator/iqn
  ['', 'uuid:4 usage:4', ''], // 938 StoragePool/source/auth/secret
  ['', 'uniqueId:34', 'address:596!'], // 939 Domain/devices/hostdev/source/adapter/parentaddr
  ['', 'type:187 name:4', 'parentaddr:939'], // 940 Domain/devices/hostdev/source/adapter/scsi_host
  ['', 'type:380! parent:4 managed:2 parentWwnn:56 parentWwpn:56 parentFabricWwn:56 wwnn:56! wwpn:56!', ''], // 941 Domain/devices/hostdev/source/adapter/fc_host
  ['', 'start:18! end:18!', ''], // 942 StorageVolume/source/device/extent
  ['381', '', ''], // 943 StorageVolume/target/timestamps/atime
  ['381', '', ''], // 944 StorageVolume/target/timestamps/btime
  ['381', '', ''], // 945 StorageVolume/target/timestamps/ctime
  ['381', '', ''], // 946 StorageVolume/target/timestamps/mtime
  ['', 'type:382! uuid:11 usage:4', ''], // 947 Domain/devices/disk/encryption/secret
  ['', 'name:4! size:1! mode:4 hash:4', ''], // 948 Domain/devices/disk/encryption/cipher
  ['', 'name:4! hash:4', ''], // 949 Domain/devices/disk/encryption/ivgen
  ['-', '', ''], // 950 StorageVolume/target/features/lazy_refcounts
  ['-', '', ''], // 951 StorageVolume/target/features/extended_l2
  ['4', '', ''], // 952 NodeDevice/capability/hardware/version
  ['4', '', ''], // 953 NodeDevice/capability/firmware/release_date
  ['', 'domain:143! bus:143! slot:143! function:143!', ''], // 954 NodeDevice/capability/capability/address
  ['', 'type:383!', '*addresses:954'], // 955 NodeDevice/capability/pci/capability/phys_function
  ['', 'type:384! maxCount:1', '*addresses:954'], // 956 NodeDevice/capability/pci/capability/virt_functions
  ['', 'type:385!', ''], // 957 NodeDevice/capability/pci/capability/pci-bridge
  ['', 'id:4!', 'name:66 deviceAPI:1164! availableInstances:1165!'], // 958 NodeDevice/capability/capability/type
  ['', 'type:203!', '*types:958!'], // 959 NodeDevice/capability/pci/capability/mdev_types
  ['386', '', ''], // 960 NodeDevice/capability/capability/name
  ['', 'access:387!', 'changeLevel:1166 manufactureId:1167 partNumber:1168 serialNumber:1169 *vendorFields:1170 assetTag:1171 *systemFields:1172'], // 961 NodeDevice/capability/capability/fields
  ['', 'type:388!', 'name:960! *fields:961'], // 962 NodeDevice/capability/pci/capability/vpd
  ['', 'validity:389! port:1 speed:390 width:1!', ''], // 963 NodeDevice/capability/pci-express/link
  ['56', '', ''], // 964 NodeDevice/capability/capability/wwnn
  ['56', '', ''], // 965 NodeDevice/capability/scsi_target/capability/wwpn
  ['56', '', ''], // 966 NodeDevice/capability/capability/fabric_wwn
  ['', 'type:380!', 'wwnn:964! wwpn:965! fabricWwn:966'], // 967 NodeDevice/capability/scsi_host/capability/fc_host
  ['1', '', ''], // 968 NodeDevice/capability/capability/max_vports
  ['1', '', ''], // 969 NodeDevice/capability/capability/vports
  ['', 'type:391!', 'maxVports:968! vports:969!'], // 970 NodeDevice/capability/scsi_host/capability/vport_ops
  ['4', '', ''], // 971 NodeDevice/capability/capability/rport
  ['74', '', ''], // 972 NodeDevice/capability/capability/media_available
  ['18', '', ''], // 973 NodeDevice/capability/capability/media_size
  ['4', '', ''], // 974 NodeDevice/capability/capability/media_label
  ['', 'type:392!', 'mediaAvailable:972! mediaSize:973! mediaLabel:974 logicalBlockSize:470 numBlocks:471'], // 975 NodeDevice/capability/storage/capability/removable
  ['', 'type:393!', ''], // 976 NodeDevice/capability/storage/capability/hotpluggable
  ['4', '', ''], // 977 NodeDevice/capability/capability/group_device
  ['', 'ref:4! value:4', ''], // 978 NodeDevice/capability/members/ccw_device
  ['4', '', ''], // 979 NodeDevice/capability/capability/card_type
  ['4', '', ''], // 980 NodeDevice/capability/capability/chpid
  ['', 'type:61! name:27!', 'mac:130 link:131'], // 981 Interface/bridge/interface/ethernet
  ['', 'type:67! name:27', 'link:131 vlan:139!'], // 982 Interface/bridge/interface/vlan
  ['', 'type:65! name:27!', 'link:131 bond:137!'], // 983 Interface/bridge/interface/bond
  ['', 'file:73 index:34', '*seclabels:1049 slices:1047 dataStore:1173 encryption:415'], // 984 Snapshot/disks/disk/file/source
  ['', 'type:394', 'metadataCache:1063'], // 985 Snapshot/disks/disk/driver
  ['-', '', ''], // 986 Snapshot/disks/disk/snapshotDeleteInProgress
  ['', 'name:233! snapshot:395 type:247!', 'source:984 driver:985 snapshotDeleteInProgress:986'], // 987 Snapshot/disks/disk/file
  ['', 'dev:73! index:34', '*seclabels:1049 slices:1047 dataStore:1173 encryption:415'], // 988 Snapshot/disks/disk/block/source
  ['', 'name:233! snapshot:395 type:249!', 'source:988 driver:985 snapshotDeleteInProgress:986'], // 989 Snapshot/disks/disk/block
  ['', 'protocol:250! name:4 tls:2 tlsHostname:4 index:34 query:4', 'slices:1047 dataStore:1173 *hosts:1051 reconnect:1052 encryption:415 snapshot:1053 config:1054 auth:725 initiator:405 cookies:1055 readahead:1056 timeout:1057 ssl:1058 knownHosts:1059 identity:1060'], // 990 Snapshot/disks/disk/network/source
  ['', 'name:233! snapshot:395 type:251!', 'source:990!'], // 991 Snapshot/disks/disk/network
  ['', 'name:233! snapshot:289', 'source:984 driver:985 snapshotDeleteInProgress:986'], // 992 Snapshot/disks/disk/other
  ['', 'file:73!', '*seclabels:1049 encryption:1174'], // 993 Backup/push/disks/disk/file/target
  ['', 'type:396!', ''], // 994 Backup/push/disks/disk/file/driver
  ['', 'name:277! backupmode:397 incremental:4 backup:35 type:247!', 'target:993 driver:994'], // 995 Backup/push/disks/disk/file
  ['', 'dev:73!', '*seclabels:1049 encryption:1174'], // 996 Backup/push/disks/disk/block/target
  ['', 'name:277! backupmode:397 incremental:4 backup:35 type:249!', 'target:996 driver:994'], // 997 Backup/push/disks/disk/block
  ['', 'name:277! backupmode:397 incremental:4 backup:2', ''], // 998 Backup/push/disks/disk/other
  ['', 'file:73!', '*seclabels:1049 encryption:1174'], // 999 Backup/pull/disks/disk/file/scratch
  ['', 'type:398!', ''], // 1000 Backup/pull/disks/disk/file/driver
  ['', 'name:277! backupmode:397 incremental:4 exportname:4 exportbitmap:4 backup:35 type:247!', 'scratch:999 driver:1000'], // 1001 Backup/pull/disks/disk/file
  ['', 'dev:73!', '*seclabels:1049 encryption:1174'], // 1002 Backup/pull/disks/disk/block/scratch
  ['', 'name:277! backupmode:397 incremental:4 exportname:4 exportbitmap:4 backup:35 type:249!', 'scratch:1002! driver:1000'], // 1003 Backup/pull/disks/disk/block
  ['', 'name:277! backupmode:397 incremental:4 exportname:4 exportbitmap:4 backup:138', 'scratch:999 driver:1000'], // 1004 Backup/pull/disks/disk/other
  ['', 'name:399!', ''], // 1005 Capabilities/host/cpu/feature
  ['-', '', ''], // 1006 Capabilities/host/power_management/suspend_mem
  ['-', '', ''], // 1007 Capabilities/host/power_management/suspend_disk
  ['-', '', ''], // 1008 Capabilities/host/power_management/suspend_hybrid
  ['-', '', ''], // 1009 Capabilities/host/migration_features/live
  ['', '', '*uriTransports:1175!'], // 1010 Capabilities/host/migration_features/uri_transports
  ['', 'num:1!', '*cells:1176!'], // 1011 Capabilities/host/topology/cells
  ['', 'id:1! level:1! type:265! size:1! unit:19! cpus:21!', '*controls:1177'], // 1012 Capabilities/host/cache/bank
  ['', 'level:1 reuseThreshold:1 maxMonitors:1!', '*features:1178!'], // 1013 Capabilities/host/cache/monitor
  ['', 'id:1! cpus:21!', '*controls:1179'], // 1014 Capabilities/host/memory_bandwidth/node
  ['', 'maxMonitors:1!', '*features:1180!'], // 1015 Capabilities/host/energy/monitor
  ['4', '', ''], // 1016 Capabilities/host/secmodel/doi
  ['', 'type:4! value:4', ''], // 1017 Capabilities/host/secmodel/baselabel
  ['400', '', ''], // 1018 Capabilities/guest/arch/wordsize
  ['73', '', ''], // 1019 Capabilities/guest/arch/loader
  ['', 'canonical:4 maxCpus:1 deprecated:2 value:4', ''], // 1020 Capabilities/guest/arch/machine
  ['', 'type:0!', 'emulator:304 *machines:1020'], // 1021 Capabilities/guest/arch/domain
  ['-', '', ''], // 1022 Capabilities/guest/features/ia64_be
  ['', 'toggle:2! default:2!', ''], // 1023 Capabilities/guest/features/acpi
  ['', 'toggle:2! default:2!', ''], // 1024 Capabilities/guest/features/apic
  ['-', '', ''], // 1025 Capabilities/guest/features/cpuselection
  ['-', '', ''], // 1026 Capabilities/guest/features/deviceboot
  ['', 'toggle:2! default:2!', ''], // 1027 Capabilities/guest/features/disksnapshot
  ['', 'toggle:2! default:2!', ''], // 1028 Capabilities/guest/features/hap
  ['-', '', ''], // 1029 Capabilities/guest/features/externalSnapshot
  ['4', '', ''], // 1030 DomainCapabilities/os/enum/value
  ['', 'fallback:80 vendorId:81 usable:401 deprecated:2 canonical:4 vendor:4 value:4', ''], // 1031 DomainCapabilities/cpu/mode/model
  ['', 'model:4!', '*features:1181!'], // 1032 DomainCapabilities/cpu/mode/blockers
  ['1', '', ''], // 1033 DomainCapabilities/features/sev/maxGuests
  ['1', '', ''], // 1034 DomainCapabilities/features/sev/maxESGuests
  ['4', '', ''], // 1035 DomainCapabilities/features/sev/cpu0Id
  ['2', '', ''], // 1036 DomainCapabilities/features/sgx/flc
  ['2', '', ''], // 1037 DomainCapabilities/features/sgx/sgx1
  ['2', '', ''], // 1038 DomainCapabilities/features/sgx/sgx2
  ['', 'unit:402! value:18!', ''], // 1039 DomainCapabilities/features/sgx/section_size
  ['', '', '*sections:1182'], // 1040 DomainCapabilities/features/sgx/sections
  ['', '', 'spinlocks:1183 stimerDirect:1184 tlbflushDirect:1185 tlbflushExtended:1186 vendorId:1187'], // 1041 DomainCapabilities/features/hyperv/defaults
  ['', '', '*siblings:1188!'], // 1042 Domain/cpu/numa/cell/distances
  ['', 'level:1! associativity:403! policy:404!', 'size:1189! line:1190!'], // 1043 Domain/cpu/numa/cell/cache
  ['', 'initiator:1! target:1! cache:1 type:405! value:1!', ''], // 1044 Domain/cpu/numa/interconnects/latency
  ['', 'initiator:1! target:1! cache:1 type:405! value:1! unit:19!', ''], // 1045 Domain/cpu/numa/interconnects/bandwidth
  ['', 'type:4!', ''], // 1046 StoragePoolCapabilities/pool/poolOptions/defaultFormat
  ['', '', 'slice:1191!'], // 1047 Domain/os/nvram/source/slices
  [["type"], [1192,1193,1194,1195,1196,1197,1198,1199,1200]], // 1048 Domain/os/nvram/source/dataStore
  ['', 'model:4 relabel:2 labelskip:35', '*labels:336'], // 1049 Domain/os/nvram/source/seclabel
  ['', 'managed:2 migration:2', 'source:1201'], // 1050 Domain/os/nvram/source/reservations
  ['', 'transport:406 name:78 port:1 socket:73', ''], // 1051 Domain/os/nvram/source/host
  ['', 'enabled:2 timeout:1 delay:1', ''], // 1052 Domain/os/nvram/source/reconnect
  ['', 'name:99!', ''], // 1053 Domain/os/nvram/source/snapshot
  ['', 'file:73!', ''], // 1054 Domain/os/nvram/source/config
  ['', '', '*cookies:1202!'], // 1055 Domain/os/nvram/source/cookies
  ['', 'size:34!', ''], // 1056 Domain/os/nvram/source/readahead
  ['', 'seconds:34!', ''], // 1057 Domain/os/nvram/source/timeout
  ['', 'verify:2!', ''], // 1058 Domain/os/nvram/source/ssl
  ['', 'path:73!', ''], // 1059 Domain/os/nvram/source/knownHosts
  ['', 'username:99 keyfile:73 agentsock:73 user:99 group:99', ''], // 1060 Domain/os/nvram/source/identity
  ['', 'state:2!', ''], // 1061 Domain/features/hyperv/stimer/direct
  ['', 'state:2!', ''], // 1062 Domain/features/hyperv/tlbflush/extended
  ['', '', 'maxSize:1203'], // 1063 Domain/devices/disk/driver/metadata_cache
  ['', '', '*iothreads:1204!'], // 1064 Domain/devices/disk/driver/iothreads
  ['', '', '*statistics:1205 *latencyHistograms:1206'], // 1065 Domain/devices/disk/driver/statistics
  ['', 'type:396!', 'metadataCache:1063'], // 1066 Domain/devices/disk/mirror/format
  ['', 'file:73 format:396 job:407 type:247 ready:408', 'source:606 formatElement:1066 backingStore:743'], // 1067 Domain/devices/disk/mirror/file
  ['', 'job:407! type:249! ready:408', 'source:608 formatElement:1066 backingStore:743'], // 1068 Domain/devices/disk/mirror/block
  ['', 'job:407! type:41! ready:408', 'source:610 formatElement:1066 backingStore:743'], // 1069 Domain/devices/disk/mirror/dir
  ['', 'job:407! type:251! ready:408', 'source:612! formatElement:1066 backingStore:743'], // 1070 Domain/devices/disk/mirror/network
  ['', 'job:407! type:229! ready:408', 'source:614 formatElement:1066 backingStore:743'], // 1071 Domain/devices/disk/mirror/volume
  ['', 'job:407! type:253! ready:408', 'source:616 formatElement:1066 backingStore:743'], // 1072 Domain/devices/disk/mirror/nvme
  ['', 'job:407! type:255! ready:408', 'source:618! formatElement:1066 backingStore:743'], // 1073 Domain/devices/disk/mirror/vhostuser
  ['', 'job:407! type:256! ready:408', 'source:620! formatElement:1066 backingStore:743'], // 1074 Domain/devices/disk/mirror/vhostvdpa
  ['', 'job:407! type:257! ready:408', 'source:620! formatElement:1066 backingStore:743'], // 1075 Domain/devices/disk/mirror/ctl
  ['', 'type:409! uuid:11 usage:40', ''], // 1076 Domain/devices/disk/auth/secret
  ['', 'group:4!', ''], // 1077 Domain/devices/disk/throttlefilters/throttlefilter
  ['', 'uid:410 fid:119', ''], // 1078 Domain/devices/disk/address/zpci
  ['', 'type:148! domain:119 bus:149 slot:150 function:151 multifunction:2', 'zpci:1078'], // 1079 Domain/devices/disk/address/pci
  ['', 'type:411! controller:412 bus:412 target:412 unit:413', ''], // 1080 Domain/devices/disk/address/drive
  ['', 'type:301! controller:412! bus:412 port:412', ''], // 1081 Domain/devices/disk/address/virtio-serial
  ['', 'type:414! controller:412! slot:412', ''], // 1082 Domain/devices/disk/address/ccid
  ['', 'type:121! bus:415! port:294', ''], // 1083 Domain/devices/disk/address/usb
  ['', 'type:416! reg:417', ''], // 1084 Domain/devices/disk/address/spapr-vio
  ['', 'type:200! cssid:196 ssid:197 devno:198', ''], // 1085 Domain/devices/disk/address/ccw
  ['', 'type:418! iobase:419 irq:420', ''], // 1086 Domain/devices/disk/address/isa
  ['', 'type:421!', ''], // 1087 Domain/devices/disk/address/virtio-mmio
  ['', 'type:422! slot:179 base:143', ''], // 1088 Domain/devices/disk/address/dimm
  ['', 'index:34 type:247', 'source:606 backingStore:743 format:1066'], // 1089 Domain/devices/disk/backingStore/file
  ['', 'index:34 type:249!', 'source:608 backingStore:743 format:1066'], // 1090 Domain/devices/disk/backingStore/block
  ['', 'index:34 type:41!', 'source:610 backingStore:743 format:1066'], // 1091 Domain/devices/disk/backingStore/dir
  ['', 'index:34 type:251!', 'source:612 backingStore:743 format:1066'], // 1092 Domain/devices/disk/backingStore/network
  ['', 'index:34 type:229!', 'source:614 backingStore:743 format:1066'], // 1093 Domain/devices/disk/backingStore/volume
  ['', 'index:34 type:253!', 'source:616 backingStore:743 format:1066'], // 1094 Domain/devices/disk/backingStore/nvme
  ['', 'index:34 type:255!', 'source:618 backingStore:743 format:1066'], // 1095 Domain/devices/disk/backingStore/vhostuser
  ['', 'index:34 type:256!', 'source:620 backingStore:743 format:1066'], // 1096 Domain/devices/disk/backingStore/vhostvdpa
  ['', 'index:34 type:257!', 'source:620 backingStore:743 format:1066'], // 1097 Domain/devices/disk/backingStore/ctl
  ['1', '', ''], // 1098 Domain/devices/controller/target/node
  ['', 'type:423 format:396 wrpolicy:424 iommu:2 ats:2 packed:2 pagePerVq:2', ''], // 1099 Domain/devices/filesystem/driver/path
  ['', 'type:425! queue:1 iommu:2 ats:2 packed:2 pagePerVq:2', ''], // 1100 Domain/devices/filesystem/driver/virtiofs
  ['', 'type:426!', ''], // 1101 Domain/devices/filesystem/driver/mtp
  ['', 'mode:427', ''], // 1102 Domain/devices/filesystem/binary/cache
  ['', 'mode:428', ''], // 1103 Domain/devices/filesystem/binary/sandbox
  ['', 'posix:2 flock:2', ''], // 1104 Domain/devices/filesystem/binary/lock
  ['', 'size:283', ''], // 1105 Domain/devices/filesystem/binary/thread_pool
  ['', 'max:34', ''], // 1106 Domain/devices/filesystem/binary/openfiles
  ['', '', 'frames:1207'], // 1107 Domain/devices/interface/coalesce/rx
  ['', 'start:164! end:164 to:164 exclude:2', ''], // 1108 Domain/devices/interface/portForward/range
  ['', 'csum:2 gso:2 tso4:2 tso6:2 ecn:2 ufo:2 mrgRxbuf:2', ''], // 1109 Domain/devices/interface/driver/host
  ['', 'csum:2 tso4:2 tso6:2 ecn:2 ufo:2', ''], // 1110 Domain/devices/interface/driver/guest
  ['1', '', ''], // 1111 Domain/devices/interface/tune/sndbuf
  ['', 'type:429!', ''], // 1112 Domain/devices/interface/teaming/persistent
  ['', 'type:430! persistent:282!', ''], // 1113 Domain/devices/interface/teaming/transient
  ['', 'address:37! port:164!', ''], // 1114 Domain/devices/interface/source/local
  ['', 'id:431!', ''], // 1115 Domain/devices/interface/source/vendor
  ['', 'id:431!', ''], // 1116 Domain/devices/interface/source/product
  [["type"], [1208,1209]], // 1117 Domain/devices/interface/source/address
  ['', 'frequency:119 channels:119 format:432', ''], // 1118 Domain/devices/audio/input/settings
  ['', 'domain:119 bus:149 slot:150 function:151 multifunction:2', ''], // 1119 Domain/devices/hostdev/subsystem/pci/source/address
  ['', 'bus:415! device:415 port:294', ''], // 1120 Domain/devices/hostdev/subsystem/usb/source/address
  ['', 'bus:412! target:433! unit:434!', ''], // 1121 Domain/devices/hostdev/subsystem/scsi/source/address
  ['', 'name:4! port:164', ''], // 1122 Domain/devices/hostdev/source/host
  ['', 'uuid:11!', ''], // 1123 Domain/devices/hostdev/subsystem/mdev/source/address
  ['73', '', ''], // 1124 Domain/devices/hostdev/source/block
  ['73', '', ''], // 1125 Domain/devices/hostdev/source/char
  ['27', '', ''], // 1126 Domain/devices/hostdev/source/interface
  ['', 'type:435! address:354', ''], // 1127 Domain/devices/graphics/listen/address
  ['', 'type:251! network:4! address:354', ''], // 1128 Domain/devices/graphics/listen/network
  ['', 'type:436! socket:73', ''], // 1129 Domain/devices/graphics/listen/socket
  ['', 'type:137!', ''], // 1130 Domain/devices/graphics/listen/none
  ['', 'accel3d:2 accel2d:2 rendernode:73', ''], // 1131 Domain/devices/video/model/acceleration
  ['', 'x:1! y:1!', ''], // 1132 Domain/devices/video/model/resolution
  ['', 'type:437! vram:1 heads:1 primary:2 blob:2 edid:2', 'acceleration:1131 resolution:1132'], // 1133 Domain/devices/video/model/vga
  ['', 'type:438! ram:1 vgamem:1 vram64:1 vram:1 heads:1 primary:2 blob:2 edid:2', 'acceleration:1131 resolution:1132'], // 1134 Domain/devices/video/model/qxl
  ['', 'type:127! device:439 vram:1 heads:1 primary:2 blob:2 edid:2', 'acceleration:1131 resolution:1132'], // 1135 Domain/devices/video/model/virtio
  ['', 'name:440!', ''], // 1136 Domain/devices/console/target/model
  ['', 'type:441! address:4! port:4!', ''], // 1137 Domain/devices/channel/target/guestfwd
  ['', 'type:127! name:4 state:442', ''], // 1138 Domain/devices/channel/target/virtio
  ['', 'type:443! name:4', ''], // 1139 Domain/devices/channel/target/xen
  ['', 'model:444! type:120!', '*sources:900 protocol:901 log:902'], // 1140 Domain/devices/rng/backend/dev
  ['', 'model:445! value:73', ''], // 1141 Domain/devices/rng/backend/random
  ['', 'model:446!', ''], // 1142 Domain/devices/rng/backend/builtin
  ['', 'path:314', ''], // 1143 Domain/devices/tpm/backend/device
  ['', 'type:266! version:447', 'device:1143'], // 1144 Domain/devices/tpm/backend/passthrough
  ['', 'secret:11!', ''], // 1145 Domain/devices/tpm/backend/encryption
  ['', '', 'sha1:1210 sha256:1211 sha384:1212 sha512:1213'], // 1146 Domain/devices/tpm/backend/active_pcr_banks
  [["type"], [1214,1215]], // 1147 Domain/devices/tpm/backend/emulator/source
  ['', 'source:448 removeDisabled:449 name:448', ''], // 1148 Domain/devices/tpm/backend/profile
  ['', 'type:450! persistentState:2 debug:149 version:447', 'encryption:1145 activePcrBanks:1146 source:1147 profile:1148'], // 1149 Domain/devices/tpm/backend/emulator
  ['', 'type:254! path:314! mode:451!', ''], // 1150 Domain/devices/tpm/backend/external/source
  ['', 'type:395! version:447', 'source:1150'], // 1151 Domain/devices/tpm/backend/external
  ['', 'unit:19 value:18!', ''], // 1152 Domain/devices/memory/source/pagesize
  ['21', '', ''], // 1153 Domain/devices/memory/source/nodemask
  ['', 'unit:19 value:18!', ''], // 1154 Domain/devices/memory/source/alignsize
  ['-', '', ''], // 1155 Domain/devices/memory/source/pmem
  ['', 'unit:19 value:18!', ''], // 1156 Domain/devices/memory/target/block
  ['', 'unit:19 value:18!', ''], // 1157 Domain/devices/memory/target/requested
  ['', 'unit:19 value:18!', ''], // 1158 Domain/devices/memory/target/current
  ['', '', 'size:917!'], // 1159 Domain/devices/memory/target/label
  ['', 'base:143!', ''], // 1160 Domain/devices/memory/target/address
  [["mode"], [1216,1217]], // 1161 Domain/devices/iommu/driver/granule
  ['', 'name:4! type:452! value:4', ''], // 1162 Domain/qemu-override/device/frontend/property
  ['', 'expiry:18! unit:453', ''], // 1163 Network/ip/dhcp/range/lease
  ['350', '', ''], // 1164 NodeDevice/capability/capability/type/deviceAPI
  ['1', '', ''], // 1165 NodeDevice/capability/capability/type/availableInstances
  ['386', '', ''], // 1166 NodeDevice/capability/capability/fields/change_level
  ['386', '', ''], // 1167 NodeDevice/capability/capability/fields/manufacture_id
  ['386', '', ''], // 1168 NodeDevice/capability/capability/fields/part_number
  ['386', '', ''], // 1169 NodeDevice/capability/capability/fields/serial_number
  ['', 'index:454! value:386', ''], // 1170 NodeDevice/capability/capability/fields/vendor_field
  ['386', '', ''], // 1171 NodeDevice/capability/capability/fields/asset_tag
  ['', 'index:455! value:386', ''], // 1172 NodeDevice/capability/capability/fields/system_field
  [["type"], [1219,1221,1223,1225,1227,1229,1231,1233,1234]], // 1173 Snapshot/disks/disk/source/dataStore
  ['', 'format:456! engine:128', 'secret:947! cipher:948 ivgen:949'], // 1174 Backup/disks/disk/target/encryption
  ['457', '', ''], // 1175 Capabilities/host/migration_features/uri_transports/uri_transport
  ['', 'id:1!', 'memory:1235 *pages:1236 distances:1042 *caches:1043 cpus:1237'], // 1176 Capabilities/host/topology/cells/cell
  ['', 'granularity:1! min:1 unit:19! type:265! maxAllocs:1!', ''], // 1177 Capabilities/host/cache/bank/control
  ['', 'name:458!', ''], // 1178 Capabilities/host/cache/monitor/feature
  ['', 'granularity:1! min:1 maxAllocs:1!', ''], // 1179 Capabilities/host/memory_bandwidth/node/control
  ['', 'name:459!', ''], // 1180 Capabilities/host/energy/monitor/feature
  ['', 'name:4!', ''], // 1181 DomainCapabilities/cpu/mode/blockers/feature
  ['', 'node:1! size:18! unit:402!', ''], // 1182 DomainCapabilities/features/sgx/sections/section
  ['1', '', ''], // 1183 DomainCapabilities/features/hyperv/defaults/spinlocks
  ['2', '', ''], // 1184 DomainCapabilities/features/hyperv/defaults/stimer_direct
  ['2', '', ''], // 1185 DomainCapabilities/features/hyperv/defaults/tlbflush_direct
  ['2', '', ''], // 1186 DomainCapabilities/features/hyperv/defaults/tlbflush_extended
  ['4', '', ''], // 1187 DomainCapabilities/features/hyperv/defaults/vendor_id
  ['', 'id:1! value:460!', ''], // 1188 Domain/cpu/numa/cell/distances/sibling
  ['', 'value:1! unit:19!', ''], // 1189 Domain/cpu/numa/cell/cache/size
  ['', 'value:1! unit:19!', ''], // 1190 Domain/cpu/numa/cell/cache/line
  ['', 'type:191! offset:1! size:34!', ''], // 1191 Domain/os/nvram/source/slices/slice
  ['', 'type:247', 'format:1066! source:606'], // 1192 Domain/os/nvram/source/dataStore/file
  ['', 'type:249!', 'format:1066! source:608'], // 1193 Domain/os/nvram/source/dataStore/block
  ['', 'type:41!', 'format:1066! source:610'], // 1194 Domain/os/nvram/source/dataStore/dir
  ['', 'type:251!', 'format:1066! source:612!'], // 1195 Domain/os/nvram/source/dataStore/network
  ['', 'type:229!', 'format:1066! source:614'], // 1196 Domain/os/nvram/source/dataStore/volume
  ['', 'type:253!', 'format:1066! source:616'], // 1197 Domain/os/nvram/source/dataStore/nvme
  ['', 'type:255!', 'format:1066! source:618!'], // 1198 Domain/os/nvram/source/dataStore/vhostuser
  ['', 'type:256!', 'format:1066! source:620!'], // 1199 Domain/os/nvram/source/dataStore/vhostvdpa
  ['', 'type:257!', 'format:1066! source:620!'], // 1200 Domain/os/nvram/source/dataStore/ctl
  ['', 'type:254! path:73! mode:319!', 'reconnect:1052'], // 1201 Domain/os/nvram/source/reservations/source
  ['', 'name:461! value:462', ''], // 1202 Domain/os/nvram/source/cookies/cookie
  ['', 'unit:19 value:18!', ''], // 1203 Domain/devices/disk/driver/metadata_cache/max_size
  ['', 'id:1!', '*queues:1238'], // 1204 Domain/devices/disk/driver/iothreads/iothread
  ['', 'interval:1!', ''], // 1205 Domain/devices/disk/driver/statistics/statistic
  ['', 'type:463', '*bins:1239!'], // 1206 Domain/devices/disk/driver/statistics/latency-histogram
  ['', 'max:1', ''], // 1207 Domain/devices/interface/coalesce/rx/frames
  ['', 'bus:464 device:415 port:294 type:148! domain:119 slot:150 function:151 multifunction:2', ''], // 1208 Domain/devices/interface/source/address/pci
  ['', 'bus:415! device:415 port:294 type:121', ''], // 1209 Domain/devices/interface/source/address/usb
  ['-', '', ''], // 1210 Domain/devices/tpm/backend/active_pcr_banks/sha1
  ['-', '', ''], // 1211 Domain/devices/tpm/backend/active_pcr_banks/sha256
  ['-', '', ''], // 1212 Domain/devices/tpm/backend/active_pcr_banks/sha384
  ['-', '', ''], // 1213 Domain/devices/tpm/backend/active_pcr_banks/sha512
  ['', 'type:247! path:73!', ''], // 1214 Domain/devices/tpm/backend/emulator/source/file
  ['', 'type:41! path:172!', ''], // 1215 Domain/devices/tpm/backend/emulator/source/dir
  ['', 'mode:370!', ''], // 1216 Domain/devices/iommu/driver/granule/host
  ['', 'size:1! unit:19', ''], // 1217 Domain/devices/iommu/driver/granule/other
  ['', 'file:245 fdgroup:4 index:34', 'slices:1047 dataStore:1173 encryption:415 *seclabels:1049'], // 1218 Snapshot/disks/disk/source/dataStore/file/source
  ['', 'type:247', 'format:1066! source:1218'], // 1219 Snapshot/disks/disk/source/dataStore/file
  ['', 'dev:248 index:34', 'slices:1047 dataStore:1173 encryption:415 reservations:1050 *seclabels:1049'], // 1220 Snapshot/disks/disk/source/dataStore/block/source
  ['', 'type:249!', 'format:1066! source:1220'], // 1221 Snapshot/disks/disk/source/dataStore/block
  ['', 'dir:73! index:34', 'slices:1047 dataStore:1173 encryption:415'], // 1222 Snapshot/disks/disk/source/dataStore/dir/source
  ['', 'type:41!', 'format:1066! source:1222'], // 1223 Snapshot/disks/disk/source/dataStore/dir
  ['', 'protocol:250! name:4 tls:2 tlsHostname:4 index:34 query:4', 'slices:1047 dataStore:1173 *hosts:1051 reconnect:1052 encryption:415 snapshot:1053 config:1054 auth:725 initiator:405 cookies:1055 readahead:1056 timeout:1057 ssl:1058 knownHosts:1059 identity:1060'], // 1224 Snapshot/disks/disk/source/dataStore/network/source
  ['', 'type:251!', 'format:1066! source:1224!'], // 1225 Snapshot/disks/disk/source/dataStore/network
  ['', 'pool:40! volume:4! mode:252 index:34', 'slices:1047 dataStore:1173 encryption:415 *seclabels:1049'], // 1226 Snapshot/disks/disk/source/dataStore/volume/source
  ['', 'type:229!', 'format:1066! source:1226'], // 1227 Snapshot/disks/disk/source/dataStore/volume
  ['', 'type:148! namespace:119! managed:2 index:34', 'address:596! slices:1047 dataStore:1173 encryption:415'], // 1228 Snapshot/disks/disk/source/dataStore/nvme/source
  ['', 'type:253!', 'format:1066! source:1228'], // 1229 Snapshot/disks/disk/source/dataStore/nvme
  ['', 'type:254! path:73!', 'reconnect:1052'], // 1230 Snapshot/disks/disk/source/dataStore/vhostuser/source
  ['', 'type:255!', 'format:1066! source:1230!'], // 1231 Snapshot/disks/disk/source/dataStore/vhostuser
  ['', 'dev:73!', ''], // 1232 Snapshot/disks/disk/source/dataStore/vhostvdpa/source
  ['', 'type:256!', 'format:1066! source:1232!'], // 1233 Snapshot/disks/disk/source/dataStore/vhostvdpa
  ['', 'type:257!', 'format:1066! source:1232!'], // 1234 Snapshot/disks/disk/source/dataStore/ctl
  ['', 'unit:19 value:18!', ''], // 1235 Capabilities/host/topology/cells/cell/memory
  ['', 'unit:19 size:1! value:1!', ''], // 1236 Capabilities/host/topology/cells/cell/pages
  ['', 'num:1!', '*cpus:1240'], // 1237 Capabilities/host/topology/cells/cell/cpus
  ['', 'id:1!', ''], // 1238 Domain/devices/disk/driver/iothreads/iothread/queue
  ['', 'start:18!', ''], // 1239 Domain/devices/disk/driver/statistics/latency-histogram/bin
  ['', 'id:1! socketId:1 dieId:1 clusterId:1 coreId:1 siblings:21', ''], // 1240 Capabilities/host/topology/cells/cell/cpus/cpu
]

/** The element of each kind of document. @internal */
export const rootShapes = Object.freeze({
  Domain: 0,
  Network: 1,
  StoragePool: 2,
  StorageVolume: 3,
  NodeDevice: 4,
  Interface: 5,
  NWFilter: 6,
  NWFilterBinding: 7,
  Secret: 8,
  Snapshot: 9,
  Checkpoint: 10,
  Backup: 11,
  Capabilities: 12,
  DomainCapabilities: 13,
  Cpu: 14,
  NetworkPort: 15,
  StoragePoolCapabilities: 16,
} as const)
