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
  ["w",["usb"]],
  ["w",["virtio","virtio-non-transitional","virtio-transitional"]],
  ["w",["spapr-tpm-proxy","tpm-crb","tpm-spapr","tpm-tis"]],
  ["p","[^/]*"],
  ["w",["master","peer"]],
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
  ["w",["isa-debug","isa-serial","lxc","openvz","pci-serial","sclp","sclp-serial","sclplm","serial","spapr-vio-serial","system-serial","uml","usb-serial","virtio","xen"]],
  ["w",["dev","file","pipe"]],
  ["w",["pty"]],
  ["w",["raw","telnet","telnets","tls"]],
  ["w",["tcp"]],
  ["w",["nmdm"]],
  ["w",["spiceport"]],
  ["w",["qemu-vdagent"]],
  ["w",["null","spicevmc","stdio","vc"]],
  ["w",["host"]],
  ["w",["host-certificates"]],
  ["p","(0x)?[0-9a-fA-F]{1,2}|-1"],
  ["p","(0x)?[0-9a-fA-F]{1,4}|-1"],
  ["p","[0-9]{1,2}.[0-9]{1,2}|-1"],
  ["w",["ivshmem","ivshmem-doorbell","ivshmem-plain"]],
  ["w",["dimm"]],
  ["w",["nvdimm"]],
  ["w",["virtio-pmem"]],
  ["w",["virtio-mem"]],
  ["w",["sgx-epc"]],
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
  ['', '', 'name:66 description:22 state:148 creationTime:149 memory:150 disks:151 revertDisks:152 active:153 domain:154 inactiveDomain:0 parent:155 cookie:156'], // 9 Snapshot
  ['', '', 'name:157 description:22 creationTime:158 disks:159 domain:0 parent:160'], // 10 Checkpoint
  [["mode"], [163,166]], // 11 Backup
  ['', '', 'host:167! *guests:168'], // 12 Capabilities
  ['', '', 'path:169 domain:170! machine:171 arch:172! vcpu:173 iothreads:174 os:175 cpu:176 memoryBacking:177 devices:178 features:179'], // 13 DomainCapabilities
  ['', 'mode:7 match:8 check:9 deprecatedFeatures:2 migratable:2', 'model:180 vendor:181 topology:182 *features:183 numa:184 cache:185 maxphysaddr:186 arch:187 featuresElement:188 microcode:189 signature:190 counter:191 *pages:192'], // 14 Cpu
  ['', '', 'uuid:18! owner:143! mac:69! group:193 rxfilters:194 virtualport:71 bandwidth:75 vlan:76 port:77 plug:195'], // 15 NetworkPort
  ['', '', '*pools:196'], // 16 StoragePoolCapabilities
  ['10', '', ''], // 17 Domain/name
  ['11', '', ''], // 18 Domain/uuid
  ['11', '', ''], // 19 Domain/hwuuid
  ['12', '', ''], // 20 Domain/genid
  ['10', '', ''], // 21 Domain/title
  ['4', '', ''], // 22 Domain/description
  ['*', '', ''], // 23 Domain/metadata
  ['', 'mode:7 match:8 check:9 deprecatedFeatures:2 migratable:2', 'model:180 vendor:181 topology:182 *features:197 numa:184 cache:185 maxphysaddr:186'], // 24 Domain/cpu
  [["type"], [203,205]], // 25 Domain/sysinfo
  ['4', '', ''], // 26 Domain/bootloader
  ['4', '', ''], // 27 Domain/bootloader_args
  ['', 'firmware:13', 'type:206! kernel:207 initrd:208 root:209 cmdline:210 shim:211 dtb:212 firmwareElement:213 loader:214 nvram:215 varstore:216 *boots:217 bootmenu:218 smbios:219 bios:220 acpi:221 init:222 *initargs:223 *initenvs:224 initdir:225 inituser:226 initgroup:227'], // 28 Domain/os
  ['', 'offset:14! adjustment:15 timezone:16 basis:17 start:18', '*timers:228'], // 29 Domain/clock
  ['', '', '*throttlegroups:229'], // 30 Domain/throttlegroups
  ['', 'unit:19 dumpCore:2 value:18!', ''], // 31 Domain/memory
  ['', 'unit:19 slots:1 value:18!', ''], // 32 Domain/maxMemory
  ['', 'unit:19 value:18!', ''], // 33 Domain/currentMemory
  ['', '', 'hugepages:230 nosharepages:231 locked:232 source:233 access:234 allocation:235 discard:236'], // 34 Domain/memoryBacking
  ['', 'placement:20 cpuset:21 current:22 value:22!', ''], // 35 Domain/vcpu
  ['', '', '*vcpus:237'], // 36 Domain/vcpus
  ['1', '', ''], // 37 Domain/iothreads
  ['', '', '*iothreads:238'], // 38 Domain/iothreadids
  ['', 'threadPoolMin:1 threadPoolMax:1', ''], // 39 Domain/defaultiothread
  ['', '', 'weight:239 *devices:240'], // 40 Domain/blkiotune
  ['', '', 'hardLimit:241 softLimit:242 minGuarantee:243 swapHardLimit:244'], // 41 Domain/memtune
  ['', '', 'shares:245 globalPeriod:246 globalQuota:247 period:248 quota:249 emulatorPeriod:250 emulatorQuota:251 iothreadPeriod:252 iothreadQuota:253 *vcpupins:254 emulatorpin:255 *iothreadpins:256 *vcpuscheds:257 *iothreadscheds:258 emulatorsched:259 *cachetunes:260 *memorytunes:261 *energytunes:262'], // 42 Domain/cputune
  ['', '', 'memory:263 *memnodes:264'], // 43 Domain/numatune
  ['', 'enabled:2! fdgroup:4', ''], // 44 Domain/iommufd
  ['', '', 'partition:265 fibrechannel:266'], // 45 Domain/resource
  ['', '', 'pae:267 apic:268 acpi:269 hap:270 hyperv:271 viridian:272 kvm:273 xen:274 privnet:275 pvspinlock:276 capabilities:277 pmu:278 vmport:279 gic:280 smm:281 ioapic:282 hpt:283 vmcoreinfo:284 htm:285 nestedHv:286 msrs:287 ccfAssist:288 cfpc:289 sbbc:290 ibs:291 tcg:292 asyncTeardown:293 ras:294 ps2:295 aia:296 virtualization:297'], // 46 Domain/features
  ['23', '', ''], // 47 Domain/on_reboot
  ['23', '', ''], // 48 Domain/on_poweroff
  ['24', '', ''], // 49 Domain/on_crash
  ['25', '', ''], // 50 Domain/on_lockfailure
  ['', '', 'suspendToMem:298 suspendToDisk:299'], // 51 Domain/pm
  ['', '', '*events:300!'], // 52 Domain/perf
  ['', '', '*uids:301 *gids:302'], // 53 Domain/idmap
  ['', '', 'emulator:303 *disks:304 *controllers:305 *leases:306 *filesystems:307 *interfaces:308 *inputs:309 *sounds:310 *audios:311 *hostdevs:312 *graphics:313 *videos:314 *consoles:315 *parallels:316 *serials:317 *channels:318 *smartcards:319 *hubs:320 *redirdevs:321 *redirfilters:322 *rngs:323 *tpms:324 *shmems:325 *memories:326 *cryptos:327 *watchdogs:328 memballoon:329 nvram:330 *panics:331 *iommus:332 vsock:333 pstore:334'], // 54 Domain/devices
  [["type"], [338,339,340]], // 55 Domain/seclabel
  ['', '', '*args:341 *envs:342'], // 56 Domain/qemu-commandline
  ['', '', '*adds:343 *dels:344'], // 57 Domain/qemu-capabilities
  ['', 'behavior:26!', ''], // 58 Domain/qemu-deprecation
  ['', '', '*devices:345'], // 59 Domain/qemu-override
  ['', '', 'sharenet:346 shareipc:347 shareuts:348'], // 60 Domain/lxc-namespace
  ['', '', '*ciphers:349!'], // 61 Domain/keywrap
  [["type"], [356,361,362,367]], // 62 Domain/launchSecurity
  ['', '', '*args:368'], // 63 Domain/bhyve-commandline
  ['', '', '*args:369'], // 64 Domain/xen-commandline
  ['4', '', ''], // 65 Domain/vmware-datacenterpath
  ['4', '', ''], // 66 Network/name
  ['', 'name:27 zone:28 stp:2 delay:18 macTableManager:29', ''], // 67 Network/bridge
  ['', 'size:30!', ''], // 68 Domain/devices/interface/mtu
  ['', 'address:31!', ''], // 69 Network/mac
  ['', 'dev:27 mode:32 managed:2', '*interfaces:370 *addresses:371 pf:372 driver:373 nat:374'], // 70 Network/forward
  [["type"], [376,377,378,379,380]], // 71 Domain/devices/interface/virtualport
  ['', 'name:27! default:2 trustGuestRxFilters:2', 'virtualport:71 bandwidth:75 vlan:76'], // 72 Network/portgroup
  ['', 'name:33! localOnly:2 register:2', ''], // 73 Network/domain
  ['', 'enable:2 forwardPlainNames:2', '*forwarders:381 *txts:382 *srvs:383 *hosts:384'], // 74 Network/dns
  ['', 'classID:34', 'inbound:385 outbound:386'], // 75 Domain/devices/interface/bandwidth
  ['', 'trunk:35', '*tags:387!'], // 76 Domain/devices/interface/vlan
  ['', 'isolated:2', ''], // 77 Domain/devices/interface/port
  ['', 'address:36 netmask:37 prefix:38 family:39 localPtr:2', 'tftp:388 dhcp:389'], // 78 Network/ip
  ['', 'family:39 address:36 netmask:37 prefix:38 gateway:36! metric:1', ''], // 79 Domain/devices/interface/route
  ['', '', '*options:390'], // 80 Network/dnsmasq-options
  ['40', '', ''], // 81 StoragePool/dir/name
  ['', 'unit:19 value:18!', ''], // 82 StoragePool/capacity
  ['', 'unit:19 value:18!', ''], // 83 StoragePool/allocation
  ['', 'unit:19 value:18!', ''], // 84 StoragePool/available
  ['', '', 'cow:391'], // 85 StoragePool/features
  ['', '', 'vendor:392 product:393'], // 86 StoragePool/dir/source
  ['', '', 'path:169! permissions:394'], // 87 StoragePool/dir/target
  ['', 'type:41!', 'name:81! uuid:18 capacity:82 allocation:83 available:84 features:85 source:86 target:87!'], // 88 StoragePool/dir
  ['', '', '*devices:395! format:396 vendor:392 product:393'], // 89 StoragePool/fs/source
  ['', '', '*options:397'], // 90 StoragePool/fs-mount_opts
  ['', 'type:42!', 'name:81! uuid:18 capacity:82 allocation:83 available:84 features:85 source:89! target:87! fsMountOpts:90'], // 91 StoragePool/fs
  ['', '', '*hosts:398! dir:399! format:400 protocol:401 vendor:392 product:393'], // 92 StoragePool/netfs/source
  ['', 'type:43!', 'name:81! uuid:18 capacity:82 allocation:83 available:84 features:85 source:92! target:87! fsMountOpts:90'], // 93 StoragePool/netfs
  ['', '', '*names:66 *devices:395 format:402 vendor:392 product:393'], // 94 StoragePool/logical/source
  ['', '', 'path:169 permissions:394'], // 95 StoragePool/logical/target
  ['', 'type:44!', 'name:81 uuid:18 capacity:82 allocation:83 available:84 features:85 source:94! target:95!'], // 96 StoragePool/logical
  ['', '', '*devices:395! format:403 vendor:392 product:393'], // 97 StoragePool/disk/source
  ['', 'type:45!', 'name:81! uuid:18 capacity:82 allocation:83 available:84 features:85 source:97! target:87!'], // 98 StoragePool/disk
  ['', '', '*hosts:398! *devices:395! initiator:404 auth:405 vendor:392 product:393'], // 99 StoragePool/iscsi/source
  ['', 'type:46!', 'name:81! uuid:18 capacity:82 allocation:83 available:84 features:85 source:99! target:87!'], // 100 StoragePool/iscsi
  ['', '', '*hosts:398! *devices:406! initiator:404! auth:405'], // 101 StoragePool/iscsi-direct/source
  ['', 'type:47!', 'name:81! uuid:18 capacity:82 allocation:83 available:84 features:85 source:101!'], // 102 StoragePool/iscsi-direct
  ['', '', 'adapter:407! vendor:392 product:393'], // 103 StoragePool/scsi/source
  ['', 'type:48!', 'name:81! uuid:18 capacity:82 allocation:83 available:84 features:85 source:103! target:87!'], // 104 StoragePool/scsi
  ['', '', ''], // 105 StoragePool/mpath/source
  ['', 'type:49!', 'name:81! uuid:18 capacity:82 allocation:83 available:84 features:85 source:105 target:87!'], // 106 StoragePool/mpath
  ['', '', '*names:66! *hosts:398! auth:405'], // 107 StoragePool/rbd/source
  ['', '', 'volume:408'], // 108 StoragePool/refresh
  ['', '', '*options:409'], // 109 StoragePool/rbd-config_opts
  ['', 'type:50!', 'name:81 uuid:18 capacity:82 allocation:83 available:84 features:85 source:107! refresh:108 rbdConfigOpts:109'], // 110 StoragePool/rbd
  ['', '', '*hosts:398! *names:66!'], // 111 StoragePool/sheepdog/source
  ['', 'type:51!', 'name:81 uuid:18 capacity:82 allocation:83 available:84 features:85 source:111!'], // 112 StoragePool/sheepdog
  ['', '', '*hosts:398! *names:66! dir:410'], // 113 StoragePool/gluster/source
  ['', 'type:52!', 'name:81 uuid:18 capacity:82 allocation:83 available:84 features:85 source:113!'], // 114 StoragePool/gluster
  ['', '', '*names:66! *devices:395'], // 115 StoragePool/zfs/source
  ['', 'type:53!', 'name:81 uuid:18 capacity:82 allocation:83 available:84 features:85 source:115! target:87'], // 116 StoragePool/zfs
  ['', '', '*names:66!'], // 117 StoragePool/vstorage/source
  ['', 'type:54!', 'name:81 uuid:18 capacity:82 allocation:83 available:84 features:85 source:117! target:87!'], // 118 StoragePool/vstorage
  ['4', '', ''], // 119 Domain/devices/lease/key
  ['', '', '*devices:411'], // 120 StorageVolume/source
  ['', 'unit:19 value:18!', ''], // 121 StorageVolume/physical
  ['', '', 'path:124 format:412 permissions:394 timestamps:413 encryption:414 compat:415 nocow:416 clusterSize:417 features:418'], // 122 StorageVolume/target
  ['', '', 'path:169! format:412 permissions:394 timestamps:413'], // 123 StorageVolume/backingStore
  ['4', '', ''], // 124 NodeDevice/path
  ['', 'type:55! value:4', ''], // 125 NodeDevice/devnode
  ['', 'wwnn:56 wwpn:56 fabricWwn:56 value:4', ''], // 126 NodeDevice/parent
  ['', '', 'name:66!'], // 127 NodeDevice/driver
  [["type"], [422,434,437,442,447,449,453,456,460,471,473,478,484,487,490,492,494,496,497]], // 128 NodeDevice/capability
  ['', 'mode:57!', ''], // 129 Interface/start
  ['', 'address:58!', ''], // 130 Interface/mac
  ['', 'speed:1 state:59', ''], // 131 Interface/link
  ['', 'size:1!', ''], // 132 Interface/mtu
  ['', 'family:60!', 'dhcp:498 *ips:499 route:500 autoconf:501'], // 133 Interface/protocol
  ['', 'type:61! name:27!', 'start:129 mac:130 link:131 mtu:132 *protocols:133'], // 134 Interface/ethernet
  ['', 'stp:2 delay:62', '*interfaces:502'], // 135 Interface/bridge
  ['', 'type:63! name:27!', 'start:129 mtu:132 *protocols:133 bridge:135!'], // 136 Interface/bridge
  ['', 'mode:64', 'miimon:503 arpmon:504 *interfaces:505!'], // 137 Interface/bond
  ['', 'type:65! name:27!', 'link:131 start:129 mtu:132 *protocols:133 bond:137!'], // 138 Interface/bond
  ['', 'tag:66!', 'interface:506!'], // 139 Interface/vlan
  ['', 'type:67! name:27', 'link:131 start:129 mtu:132 *protocols:133 vlan:139!'], // 140 Interface/vlan
  ['', 'filter:4!', '*parameters:507'], // 141 Domain/devices/interface/filterref
  ['', 'action:68! direction:69! priority:6 statematch:70', 'mac:508 vlan:509 stp:510 arp:511 rarp:512 ip:513 ipv6:514 tcp:515 udp:516 sctp:517 icmp:518 igmp:519 all:520 esp:521 ah:522 udplite:523 tcpIpv6:524 udpIpv6:525 sctpIpv6:526 icmpv6:527 allIpv6:528 espIpv6:529 ahIpv6:530 udpliteIpv6:531'], // 142 NWFilter/rule
  ['', '', 'name:66! uuid:18!'], // 143 NWFilterBinding/owner
  ['', 'name:4!', ''], // 144 NWFilterBinding/portdev
  ['', 'name:4!', ''], // 145 NWFilterBinding/linkdev
  ['', 'name:4!', ''], // 146 NWFilterBinding/backend
  [["type"], [533,534,536,537,538]], // 147 Secret/usage
  ['71', '', ''], // 148 Snapshot/state
  ['4', '', ''], // 149 Snapshot/creationTime
  ['', 'snapshot:72 file:73', ''], // 150 Snapshot/memory
  ['', '', '*disks:539'], // 151 Snapshot/disks
  ['', '', '*disks:539'], // 152 Snapshot/revertDisks
  ['74', '', ''], // 153 Snapshot/active
  [["type"], [540,541]], // 154 Snapshot/domain
  ['', '', 'name:66!'], // 155 Snapshot/parent
  ['*', '', ''], // 156 Snapshot/cookie
  ['75', '', ''], // 157 Checkpoint/name
  ['18', '', ''], // 158 Checkpoint/creationTime
  ['', '', '*disks:542!'], // 159 Checkpoint/disks
  ['', '', 'name:157!'], // 160 Checkpoint/parent
  ['4', '', ''], // 161 Backup/incremental
  ['', '', '*disks:543!'], // 162 Backup/push/disks
  ['', 'mode:76', 'incremental:161 disks:162'], // 163 Backup/push
  ['', 'tls:2 transport:77 name:78 port:1 socket:73 fdgroup:4', ''], // 164 Backup/server
  ['', '', '*disks:544!'], // 165 Backup/pull/disks
  ['', 'mode:79!', 'incremental:161 server:164! disks:165'], // 166 Backup/pull
  ['', '', 'uuid:18 cpu:545! powerManagement:546 iommu:547 migrationFeatures:548 topology:549 cache:550 memoryBandwidth:551 energy:552 *secmodels:553'], // 167 Capabilities/host
  ['', '', 'osType:554! arch:555! features:556'], // 168 Capabilities/guest
  ['73', '', ''], // 169 Domain/devices/pstore/path
  ['4', '', ''], // 170 DomainCapabilities/domain
  ['4', '', ''], // 171 DomainCapabilities/machine
  ['4', '', ''], // 172 DomainCapabilities/arch
  ['', 'max:1!', ''], // 173 DomainCapabilities/vcpu
  ['', 'supported:2!', ''], // 174 DomainCapabilities/iothreads
  ['', 'supported:2!', '*enums:557 firmwareFeatures:558 loader:559 varstore:560'], // 175 DomainCapabilities/os
  ['', '', '*modes:561!'], // 176 DomainCapabilities/cpu
  ['', 'supported:2!', '*enums:557'], // 177 DomainCapabilities/memoryBacking
  ['', '', 'disk:562 graphics:563 video:564 hostdev:565 rng:566 filesystem:567 tpm:568 redirdev:569 channel:570 crypto:571 interface:572 panic:573 console:574'], // 178 DomainCapabilities/devices
  ['', '', 'gic:575 vmcoreinfo:576 genid:577 backingStoreInput:578 backup:579 asyncTeardown:580 s390Pv:581 ps2:582 tdx:583 sev:584 sgx:585 hyperv:586 launchSecurity:587'], // 179 DomainCapabilities/features
  ['', 'fallback:80 vendorId:81 value:4', ''], // 180 Domain/cpu/model
  ['4', '', ''], // 181 Domain/cpu/vendor
  ['', 'sockets:34! dies:34 clusters:34 cores:34! threads:34!', ''], // 182 Domain/cpu/topology
  ['', 'policy:82 name:83!', ''], // 183 Cpu/feature
  ['', '', '*cells:588! interconnects:589'], // 184 Domain/cpu/numa
  ['', 'level:84 mode:85!', ''], // 185 Domain/cpu/cache
  ['', 'mode:86! bits:1 limit:1', ''], // 186 Domain/cpu/maxphysaddr
  ['87', '', ''], // 187 Cpu/arch
  ['', '', 'pae:267 nonpae:590 vmx:591 svm:592'], // 188 Cpu/features
  ['', 'version:34!', ''], // 189 Cpu/microcode
  ['', 'family:34! model:1! stepping:1!', ''], // 190 Cpu/signature
  ['', 'name:4! frequency:34! scaling:2!', ''], // 191 Cpu/counter
  ['', 'unit:19 size:1!', ''], // 192 Cpu/pages
  ['27', '', ''], // 193 NetworkPort/group
  ['', 'trustGuest:2!', ''], // 194 NetworkPort/rxfilters
  [["mode","type"], [593,594,596]], // 195 NetworkPort/plug
  ['', 'type:4! supported:2!', 'poolOptions:597 volOptions:598'], // 196 StoragePoolCapabilities/pool
  ['', 'policy:82! name:88!', ''], // 197 Domain/cpu/feature
  ['', '', '*entries:599!'], // 198 Domain/sysinfo/bios
  ['', '', '*entries:600!'], // 199 Domain/sysinfo/system
  ['', '', '*entries:601!'], // 200 Domain/sysinfo/baseBoard
  ['', '', '*entries:602!'], // 201 Domain/sysinfo/chassis
  ['', '', '*entries:603!'], // 202 Domain/sysinfo/oemStrings
  ['', 'type:89!', 'bios:198 system:199 *baseBoards:200 chassis:201 oemStrings:202'], // 203 Domain/sysinfo/smbios
  ['', 'name:4! file:4 value:4', ''], // 204 Domain/sysinfo/entry
  ['', 'type:90!', '*entries:204'], // 205 Domain/sysinfo/fwcfg
  ['', 'arch:87 machine:91 value:92!', ''], // 206 Domain/os/type
  ['73', '', ''], // 207 Domain/os/kernel
  ['73', '', ''], // 208 Domain/os/initrd
  ['73', '', ''], // 209 Domain/os/root
  ['4', '', ''], // 210 Domain/os/cmdline
  ['4', '', ''], // 211 Domain/os/shim
  ['73', '', ''], // 212 Domain/os/dtb
  ['', '', '*features:604!'], // 213 Domain/os/firmware
  ['', 'readonly:2 secure:2 type:93 stateless:2 format:94 value:73', ''], // 214 Domain/os/loader
  [["type"], [606,608,610,612,614,616,618,620,621,622]], // 215 Domain/os/nvram
  ['', 'template:73 path:73', ''], // 216 Domain/os/varstore
  ['', 'dev:95!', ''], // 217 Domain/os/boot
  ['', 'enable:2! timeout:30', ''], // 218 Domain/os/bootmenu
  ['', 'mode:96!', ''], // 219 Domain/os/smbios
  ['', 'useserial:2 rebootTimeout:97', ''], // 220 Domain/os/bios
  ['', '', '*tables:623'], // 221 Domain/os/acpi
  ['73', '', ''], // 222 Domain/os/init
  ['4', '', ''], // 223 Domain/os/initarg
  ['', 'name:98! value:4', ''], // 224 Domain/os/initenv
  ['73', '', ''], // 225 Domain/os/initdir
  ['99', '', ''], // 226 Domain/os/inituser
  ['99', '', ''], // 227 Domain/os/initgroup
  [["mode"], [625,626]], // 228 Domain/clock/timer
  ['', '', 'totalBytesSec:627 readBytesSec:628 writeBytesSec:629 totalIopsSec:630 readIopsSec:631 writeIopsSec:632 totalBytesSecMax:633 readBytesSecMax:634 writeBytesSecMax:635 totalIopsSecMax:636 readIopsSecMax:637 writeIopsSecMax:638 sizeIopsSec:639 groupName:640 totalBytesSecMaxLength:641 readBytesSecMaxLength:642 writeBytesSecMaxLength:643 totalIopsSecMaxLength:644 readIopsSecMaxLength:645 writeIopsSecMaxLength:646'], // 229 Domain/throttlegroups/throttlegroup
  ['', '', '*pages:647'], // 230 Domain/memoryBacking/hugepages
  ['-', '', ''], // 231 Domain/memoryBacking/nosharepages
  ['-', '', ''], // 232 Domain/memoryBacking/locked
  ['', 'type:100!', ''], // 233 Domain/memoryBacking/source
  ['', 'mode:101!', ''], // 234 Domain/memoryBacking/access
  ['', 'mode:102 threads:1', ''], // 235 Domain/memoryBacking/allocation
  ['-', '', ''], // 236 Domain/memoryBacking/discard
  ['', 'id:1! enabled:2! hotpluggable:2 order:1', ''], // 237 Domain/vcpus/vcpu
  ['', 'id:1! threadPoolMin:1 threadPoolMax:1', 'poll:648'], // 238 Domain/iothreadids/iothread
  ['103', '', ''], // 239 Domain/blkiotune/weight
  ['', '', 'path:649! weight:239 readIopsSec:650 writeIopsSec:651 readBytesSec:628 writeBytesSec:629'], // 240 Domain/blkiotune/device
  ['', 'unit:19 value:18!', ''], // 241 Domain/memtune/hard_limit
  ['', 'unit:19 value:18!', ''], // 242 Domain/memtune/soft_limit
  ['', 'unit:19 value:18!', ''], // 243 Domain/memtune/min_guarantee
  ['', 'unit:19 value:18!', ''], // 244 Domain/memtune/swap_hard_limit
  ['1', '', ''], // 245 Domain/cputune/shares
  ['104', '', ''], // 246 Domain/cputune/global_period
  ['105', '', ''], // 247 Domain/cputune/global_quota
  ['104', '', ''], // 248 Domain/cputune/period
  ['105', '', ''], // 249 Domain/cputune/quota
  ['104', '', ''], // 250 Domain/cputune/emulator_period
  ['105', '', ''], // 251 Domain/cputune/emulator_quota
  ['104', '', ''], // 252 Domain/cputune/iothread_period
  ['105', '', ''], // 253 Domain/cputune/iothread_quota
  ['', 'vcpu:30! cpuset:21!', ''], // 254 Domain/cputune/vcpupin
  ['', 'cpuset:21!', ''], // 255 Domain/cputune/emulatorpin
  ['', 'iothread:1! cpuset:21!', ''], // 256 Domain/cputune/iothreadpin
  ['', 'vcpus:21 scheduler:106! priority:30', ''], // 257 Domain/cputune/vcpusched
  ['', 'iothreads:21 scheduler:106! priority:30', ''], // 258 Domain/cputune/iothreadsched
  ['', 'scheduler:106! priority:30', ''], // 259 Domain/cputune/emulatorsched
  ['', 'vcpus:21 id:4', '*caches:652 *monitors:653'], // 260 Domain/cputune/cachetune
  ['', 'vcpus:21', '*nodes:654 *monitors:655'], // 261 Domain/cputune/memorytune
  ['', 'vcpus:21 id:4', '*monitors:655!'], // 262 Domain/cputune/energytune
  ['', 'mode:107 placement:20 nodeset:21', ''], // 263 Domain/numatune/memory
  ['', 'cellid:1! mode:107! nodeset:21!', ''], // 264 Domain/numatune/memnode
  ['73', '', ''], // 265 Domain/resource/partition
  ['', 'appid:108!', ''], // 266 Domain/resource/fibrechannel
  ['-', '', ''], // 267 Domain/features/pae
  ['', 'eoi:2', ''], // 268 Domain/features/apic
  ['-', '', ''], // 269 Domain/features/acpi
  ['', 'state:2', ''], // 270 Domain/features/hap
  [["mode"], [656,674]], // 271 Domain/features/hyperv
  ['-', '', ''], // 272 Domain/features/viridian
  ['', '', 'hidden:675 hintDedicated:676 pollControl:677 pvIpi:678 dirtyRing:679'], // 273 Domain/features/kvm
  ['', '', 'e820Host:680 passthrough:681'], // 274 Domain/features/xen
  ['-', '', ''], // 275 Domain/features/privnet
  ['', 'state:2', ''], // 276 Domain/features/pvspinlock
  ['', 'policy:109!', 'auditControl:682 auditWrite:683 blockSuspend:684 chown:685 dacOverride:686 dacReadSearch:687 fowner:688 fsetid:689 ipcLock:690 ipcOwner:691 kill:692 lease:693 linuxImmutable:694 macAdmin:695 macOverride:696 mknod:697 netAdmin:698 netBindService:699 netBroadcast:700 netRaw:701 setgid:702 setfcap:703 setpcap:704 setuid:705 sysAdmin:706 sysBoot:707 sysChroot:708 sysModule:709 sysNice:710 sysPacct:711 sysPtrace:712 sysRawio:713 sysResource:714 sysTime:715 sysTtyConfig:716 syslog:717 wakeAlarm:718'], // 277 Domain/features/capabilities
  ['', 'state:2', ''], // 278 Domain/features/pmu
  ['', 'state:2', ''], // 279 Domain/features/vmport
  ['', 'version:110', ''], // 280 Domain/features/gic
  ['', 'state:2', 'tseg:719'], // 281 Domain/features/smm
  ['', 'driver:111!', ''], // 282 Domain/features/ioapic
  ['', 'resizing:112', 'maxpagesize:720'], // 283 Domain/features/hpt
  ['', 'state:2', ''], // 284 Domain/features/vmcoreinfo
  ['', 'state:2!', ''], // 285 Domain/features/htm
  ['', 'state:2!', ''], // 286 Domain/features/nested-hv
  ['', 'unknown:113!', ''], // 287 Domain/features/msrs
  ['', 'state:2!', ''], // 288 Domain/features/ccf-assist
  ['', 'value:114!', ''], // 289 Domain/features/cfpc
  ['', 'value:114!', ''], // 290 Domain/features/sbbc
  ['', 'value:115!', ''], // 291 Domain/features/ibs
  ['', '', 'tbCache:721'], // 292 Domain/features/tcg
  ['', 'enabled:2', ''], // 293 Domain/features/async-teardown
  ['', 'state:2!', ''], // 294 Domain/features/ras
  ['', 'state:2!', ''], // 295 Domain/features/ps2
  ['', 'value:116!', ''], // 296 Domain/features/aia
  ['-', '', ''], // 297 Domain/features/virtualization
  ['', 'enabled:2', ''], // 298 Domain/pm/suspend-to-mem
  ['', 'enabled:2', ''], // 299 Domain/pm/suspend-to-disk
  ['', 'name:117! enabled:2!', ''], // 300 Domain/perf/event
  ['', 'start:1! target:1! count:1!', ''], // 301 Domain/idmap/uid
  ['', 'start:1! target:1! count:1!', ''], // 302 Domain/idmap/gid
  ['73', '', ''], // 303 Domain/devices/emulator
  [["type","device"], [743,744,745,746,747,748,749,750,751,752,753,754]], // 304 Domain/devices/disk
  [["type","model"], [756,757,759,760,764,765,766,767,768]], // 305 Domain/devices/controller
  ['', '', 'lockspace:769! key:119! target:770!'], // 306 Domain/devices/lease
  [["type"], [776,778,781,783,785,787,788]], // 307 Domain/devices/filesystem
  [["type"], [805,807,809,811,813,815,817,819,821,823,825,826,827,829]], // 308 Domain/devices/interface
  [["type"], [831,833,835]], // 309 Domain/devices/input
  ['', 'model:118! multichannel:2 streams:119', 'alias:734 acpi:735 address:736 audio:836 *codecs:837 driver:830'], // 310 Domain/devices/sound
  [["type"], [840,841,844,847,850,853,856,857,858,859,860]], // 311 Domain/devices/audio
  [["mode","type"], [862,864,866,868,870,872,874,876]], // 312 Domain/devices/hostdev
  [["type"], [878,880,891,892,893,894,896]], // 313 Domain/devices/graphics
  ['', '', 'driver:897 model:898 alias:734 acpi:735 address:736'], // 314 Domain/devices/video
  [["type"], [902,904,907,909,911,913,915,917,919,920,921]], // 315 Domain/devices/console
  [["type"], [922,923,924,925,926,927,928,929,930,931]], // 316 Domain/devices/parallel
  [["type"], [932,933,934,935,936,937,938,939,940,941]], // 317 Domain/devices/serial
  [["type"], [943,944,945,946,947,948,949,950,951,952]], // 318 Domain/devices/channel
  [["mode","type"], [953,956,957,958,959,960,961,962,963,964,965,966]], // 319 Domain/devices/smartcard
  ['', 'type:120!', 'alias:734 address:736'], // 320 Domain/devices/hub
  [["type"], [967,968,969,970,971,972,973,974,975,976]], // 321 Domain/devices/redirdev
  ['', '', '*usbdevs:977'], // 322 Domain/devices/redirfilter
  ['', 'model:121!', 'backend:978! driver:830 rate:979 alias:734 acpi:735 address:736'], // 323 Domain/devices/rng
  ['', 'model:122', 'backend:980! alias:734 address:736'], // 324 Domain/devices/tpm
  ['', 'name:123! role:124', 'model:981 size:982 server:983 msi:984 alias:734 acpi:735 address:736'], // 325 Domain/devices/shmem
  [["model"], [987,990,991,993,995]], // 326 Domain/devices/memory
  ['', 'model:125! type:126!', 'backend:996! driver:830 alias:734 address:736'], // 327 Domain/devices/crypto
  ['', 'model:127! action:128', 'alias:734 acpi:735 address:736'], // 328 Domain/devices/watchdog
  ['', 'model:129! autodeflate:2 freePageReporting:2', 'alias:734 acpi:735 address:736 stats:997 driver:830'], // 329 Domain/devices/memballoon
  ['', '', 'address:736'], // 330 Domain/devices/nvram
  ['', 'model:130', 'alias:734 address:736'], // 331 Domain/devices/panic
  ['', 'model:131!', 'driver:998 acpi:735 address:736 alias:734'], // 332 Domain/devices/iommu
  ['', 'model:121', 'cid:999 address:736 alias:734 acpi:735 driver:830'], // 333 Domain/devices/vsock
  ['', 'backend:132!', 'path:169 size:982! address:736 alias:734'], // 334 Domain/devices/pstore
  ['4', '', ''], // 335 Domain/seclabel/dynamic/label
  ['4', '', ''], // 336 Domain/seclabel/dynamic/imagelabel
  ['4', '', ''], // 337 Domain/seclabel/baselabel
  ['', 'model:4 type:133 relabel:35', 'label:335 imagelabel:336 baselabel:337'], // 338 Domain/seclabel/dynamic
  ['', 'model:4 type:134! relabel:2', 'label:335! imagelabel:336'], // 339 Domain/seclabel/static
  ['', 'model:4 type:135! relabel:136', ''], // 340 Domain/seclabel/none
  ['', 'value:4!', ''], // 341 Domain/qemu-commandline/arg
  ['', 'name:137! value:4', ''], // 342 Domain/qemu-commandline/env
  ['', 'capability:4!', ''], // 343 Domain/qemu-capabilities/add
  ['', 'capability:4!', ''], // 344 Domain/qemu-capabilities/del
  ['', 'alias:4!', 'frontend:1000'], // 345 Domain/qemu-override/device
  ['', 'type:138! value:4!', ''], // 346 Domain/lxc-namespace/sharenet
  ['', 'type:139! value:4!', ''], // 347 Domain/lxc-namespace/shareipc
  ['', 'type:139! value:4!', ''], // 348 Domain/lxc-namespace/shareuts
  ['', 'name:140! state:2!', ''], // 349 Domain/keywrap/cipher
  ['1', '', ''], // 350 Domain/launchSecurity/cbitpos
  ['1', '', ''], // 351 Domain/launchSecurity/reducedPhysBits
  ['141', '', ''], // 352 Domain/launchSecurity/sev/policy
  ['1', '', ''], // 353 Domain/launchSecurity/handle
  ['4', '', ''], // 354 Domain/launchSecurity/dhCert
  ['4', '', ''], // 355 Domain/launchSecurity/session
  ['', 'type:142! kernelHashes:2', 'cbitpos:350 reducedPhysBits:351 policy:352! handle:353 dhCert:354 session:355'], // 356 Domain/launchSecurity/sev
  ['4', '', ''], // 357 Domain/launchSecurity/guestVisibleWorkarounds
  ['4', '', ''], // 358 Domain/launchSecurity/idBlock
  ['4', '', ''], // 359 Domain/launchSecurity/idAuth
  ['4', '', ''], // 360 Domain/launchSecurity/hostData
  ['', 'type:143! kernelHashes:2 authorKey:2 vcek:2', 'cbitpos:350 reducedPhysBits:351 policy:352! guestVisibleWorkarounds:357 idBlock:358 idAuth:359 hostData:360'], // 361 Domain/launchSecurity/sev-snp
  ['', 'type:144!', ''], // 362 Domain/launchSecurity/s390-pv
  ['4', '', ''], // 363 Domain/launchSecurity/mrConfigId
  ['4', '', ''], // 364 Domain/launchSecurity/mrOwner
  ['4', '', ''], // 365 Domain/launchSecurity/mrOwnerConfig
  ['', 'path:73', ''], // 366 Domain/launchSecurity/quoteGenerationService
  ['', 'type:145!', 'policy:352 mrConfigId:363 mrOwner:364 mrOwnerConfig:365 quoteGenerationService:366'], // 367 Domain/launchSecurity/tdx
  ['', 'value:4!', ''], // 368 Domain/bhyve-commandline/arg
  ['', 'value:4!', ''], // 369 Domain/xen-commandline/arg
  ['', 'dev:27! connections:1', ''], // 370 Network/forward/interface
  ['', 'type:146! domain:119 bus:147 slot:148 function:149 multifunction:2 connections:1', ''], // 371 Network/forward/address
  ['', 'dev:27!', ''], // 372 Network/forward/pf
  ['', 'name:150 model:99 iommufd:2', ''], // 373 Domain/devices/hostdev/driver
  ['', 'ipv6:2', 'address:1001 port:1002'], // 374 Network/forward/nat
  ['', 'managerid:147 typeid:151 typeidversion:147 instanceid:11 profileid:4 interfaceid:11', ''], // 375 Domain/devices/interface/virtualport/802.1Qbg/parameters
  ['', 'type:152!', 'parameters:375'], // 376 Domain/devices/interface/virtualport/802.1Qbg
  ['', 'type:153!', 'parameters:375'], // 377 Domain/devices/interface/virtualport/802.1Qbh
  ['', 'type:154!', 'parameters:375'], // 378 Domain/devices/interface/virtualport/openvswitch
  ['', 'type:155!', 'parameters:375'], // 379 Domain/devices/interface/virtualport/midonet
  ['', '', 'parameters:375'], // 380 Domain/devices/interface/virtualport/other
  ['', 'addr:36 domain:33 port:22', ''], // 381 Network/dns/forwarder
  ['', 'name:33! value:4!', ''], // 382 Network/dns/txt
  ['', 'service:4! protocol:156! domain:33 target:4 port:30 priority:30 weight:30', ''], // 383 Network/dns/srv
  ['', 'ip:36!', '*hostnames:1003!'], // 384 Network/dns/host
  ['', 'average:157 peak:157 floor:157 burst:158', ''], // 385 Domain/devices/interface/bandwidth/inbound
  ['', 'average:157 peak:157 floor:157 burst:158', ''], // 386 Domain/devices/interface/bandwidth/outbound
  ['', 'id:66! nativeMode:159', ''], // 387 Domain/devices/interface/vlan/tag
  ['', 'root:4!', ''], // 388 Network/ip/tftp
  ['', '', '*ranges:1004 *hosts:1005 bootp:1006'], // 389 Network/ip/dhcp
  ['', 'value:4!', ''], // 390 Network/dnsmasq-options/option
  ['', 'state:2!', ''], // 391 StoragePool/features/cow
  ['', 'name:4!', ''], // 392 StoragePool/source/vendor
  ['', 'name:4!', ''], // 393 StoragePool/source/product
  ['', '', 'mode:1007 owner:1008 group:1009 label:335'], // 394 StoragePool/target/permissions
  ['', 'path:160! partSeparator:2', '*freeExtents:1010'], // 395 StoragePool/fs/source/device
  ['', 'type:161!', ''], // 396 StoragePool/fs/source/format
  ['', 'name:4!', ''], // 397 StoragePool/fs-mount_opts/option
  ['', 'name:78! port:162', ''], // 398 StoragePool/source/host
  ['', 'path:163!', ''], // 399 StoragePool/source/dir
  ['', 'type:164!', ''], // 400 StoragePool/netfs/source/format
  ['', 'ver:4!', ''], // 401 StoragePool/source/protocol
  ['', 'type:165!', 'vendor:392 product:393'], // 402 StoragePool/logical/source/format
  ['', 'type:166!', 'vendor:392 product:393'], // 403 StoragePool/disk/source/format
  ['', '', 'iqn:1011!'], // 404 Domain/os/nvram/source/initiator
  ['', 'type:167! username:4!', 'secret:1012!'], // 405 StoragePool/source/auth
  ['', 'path:168!', ''], // 406 StoragePool/iscsi-direct/source/device
  [["type"], [1014,1015]], // 407 Domain/devices/hostdev/source/adapter
  ['', 'allocation:169', ''], // 408 StoragePool/refresh/volume
  ['', 'name:4! value:4!', ''], // 409 StoragePool/rbd-config_opts/option
  ['', 'path:170!', ''], // 410 StoragePool/gluster/source/dir
  ['', 'path:73!', '*extents:1016'], // 411 StorageVolume/source/device
  ['', 'type:171!', ''], // 412 StorageVolume/target/format
  ['', '', 'atime:1017 btime:1018 ctime:1019 mtime:1020'], // 413 StorageVolume/target/timestamps
  ['', 'format:172! engine:173', '*secrets:1021 cipher:1022 ivgen:1023'], // 414 Domain/devices/disk/encryption
  ['174', '', ''], // 415 StorageVolume/target/compat
  ['-', '', ''], // 416 StorageVolume/target/nocow
  ['', 'unit:19 value:18!', ''], // 417 StorageVolume/target/clusterSize
  ['', '', 'lazyRefcounts:1024 extendedL2:1025'], // 418 StorageVolume/target/features
  ['', 'value:4', ''], // 419 NodeDevice/capability/system/product
  ['', '', 'vendor:181 version:1026 serial:466 uuid:18!'], // 420 NodeDevice/capability/hardware
  ['', '', 'vendor:181 version:1026 releaseDate:1027'], // 421 NodeDevice/capability/firmware
  ['', 'type:175!', 'product:419 hardware:420! firmware:421!'], // 422 NodeDevice/capability/system
  ['176', '', ''], // 423 NodeDevice/capability/pci/class
  ['18', '', ''], // 424 NodeDevice/capability/domain
  ['177', '', ''], // 425 NodeDevice/capability/pci/bus
  ['18', '', ''], // 426 NodeDevice/capability/slot
  ['18', '', ''], // 427 NodeDevice/capability/function
  ['', 'id:141! value:4', ''], // 428 NodeDevice/capability/pci/product
  ['', 'id:141! value:4', ''], // 429 NodeDevice/capability/pci/vendor
  [["type"], [1029,1030,1031,1033,1036]], // 430 NodeDevice/capability/pci/capability
  ['', 'number:1!', '*addresses:1028!'], // 431 NodeDevice/capability/pci/iommuGroup
  ['', 'node:178', ''], // 432 NodeDevice/capability/numa
  ['', '', '*links:1037'], // 433 NodeDevice/capability/pci-express
  ['', 'type:146!', 'class:423 domain:424! bus:425! slot:426! function:427! product:428! vendor:429! *capabilities:430 iommuGroup:431 numa:432 pciExpress:433'], // 434 NodeDevice/capability/pci
  ['18', '', ''], // 435 NodeDevice/capability/device
  ['18', '', ''], // 436 NodeDevice/capability/port
  ['', 'type:179!', 'bus:425! device:435! port:436 product:428! vendor:429!'], // 437 NodeDevice/capability/usb_device
  ['18', '', ''], // 438 NodeDevice/capability/number
  ['177', '', ''], // 439 NodeDevice/capability/usb/class
  ['18', '', ''], // 440 NodeDevice/capability/subclass
  ['18', '', ''], // 441 NodeDevice/capability/protocol
  ['', 'type:120!', 'number:438! class:439! subclass:440! protocol:441! description:22'], // 442 NodeDevice/capability/usb
  ['4', '', ''], // 443 NodeDevice/capability/interface
  ['180', '', ''], // 444 NodeDevice/capability/address
  ['', 'name:181!', ''], // 445 NodeDevice/capability/feature
  ['', 'type:182!', ''], // 446 NodeDevice/capability/net/capability
  ['', 'type:183!', 'interface:443! address:444 link:131 *features:445 *capabilities:446'], // 447 NodeDevice/capability/net
  ['4', '', ''], // 448 NodeDevice/capability/char
  ['', 'type:184!', 'char:448!'], // 449 NodeDevice/capability/scsi_generic
  ['18', '', ''], // 450 NodeDevice/capability/scsi_host/host
  ['1', '', ''], // 451 NodeDevice/capability/unique_id
  [["type"], [1041,1044]], // 452 NodeDevice/capability/scsi_host/capability
  ['', 'type:185!', 'host:450! uniqueId:451 *capabilities:452'], // 453 NodeDevice/capability/scsi_host
  ['4', '', ''], // 454 NodeDevice/capability/scsi_target/target
  ['', 'type:186!', 'rport:1045! wwpn:1039!'], // 455 NodeDevice/capability/scsi_target/capability
  ['', 'type:187!', 'target:454! *capabilities:455'], // 456 NodeDevice/capability/scsi_target
  ['177', '', ''], // 457 NodeDevice/capability/scsi/target
  ['18', '', ''], // 458 NodeDevice/capability/lun
  ['', 'value:4', ''], // 459 NodeDevice/capability/scsi/type
  ['', 'type:48!', 'host:450! bus:425! target:457! lun:458! typeElement:459'], // 460 NodeDevice/capability/scsi
  ['188', '', ''], // 461 NodeDevice/capability/block
  ['4', '', ''], // 462 NodeDevice/capability/storage/bus
  ['4', '', ''], // 463 NodeDevice/capability/drive_type
  ['4', '', ''], // 464 NodeDevice/capability/model
  ['', 'value:4', ''], // 465 NodeDevice/capability/storage/vendor
  ['4', '', ''], // 466 NodeDevice/capability/serial
  [["type"], [1049,1050]], // 467 NodeDevice/capability/storage/capability
  ['18', '', ''], // 468 NodeDevice/capability/size
  ['18', '', ''], // 469 NodeDevice/capability/logical_block_size
  ['18', '', ''], // 470 NodeDevice/capability/num_blocks
  ['', 'type:189!', 'block:461! bus:462 driveType:463 model:464 vendor:465 serial:466 *capabilities:467 size:468 logicalBlockSize:469 numBlocks:470'], // 471 NodeDevice/capability/storage
  ['', 'value:190!', ''], // 472 NodeDevice/capability/drm/type
  ['', 'type:191!', 'typeElement:472!'], // 473 NodeDevice/capability/drm
  ['', 'id:4!', ''], // 474 NodeDevice/capability/mdev/type
  ['', 'number:1!', ''], // 475 NodeDevice/capability/mdev/iommuGroup
  ['4', '', ''], // 476 NodeDevice/capability/parent_addr
  ['', 'name:4! value:4!', ''], // 477 NodeDevice/capability/attr
  ['', 'type:192!', 'typeElement:474! iommuGroup:475 uuid:18 parentAddr:476 *attrs:477'], // 478 NodeDevice/capability/mdev
  ['193', '', ''], // 479 NodeDevice/capability/ccw/state
  ['194', '', ''], // 480 NodeDevice/capability/cssid
  ['195', '', ''], // 481 NodeDevice/capability/ssid
  ['196', '', ''], // 482 NodeDevice/capability/devno
  ['', 'type:197!', 'groupDevice:1051'], // 483 NodeDevice/capability/ccw/capability
  ['', 'type:198!', 'state:479 cssid:480! ssid:481! devno:482! *capabilities:483'], // 484 NodeDevice/capability/ccw
  ['', '', '*ccwDevices:1052!'], // 485 NodeDevice/capability/members
  ['', 'type:199!', 'cardType:1053 chpid:1054'], // 486 NodeDevice/capability/ccwgroup/capability
  ['', 'type:200!', 'state:479 cssid:480! ssid:481! devno:482! members:485 *capabilities:486!'], // 487 NodeDevice/capability/ccwgroup
  ['', '', 'cssid:480! ssid:481! devno:482!'], // 488 NodeDevice/capability/channel_dev_addr
  ['', 'type:201!', '*types:1032!'], // 489 NodeDevice/capability/css/capability
  ['', 'type:202!', 'cssid:480! ssid:481! devno:482! channelDevAddr:488 *capabilities:489'], // 490 NodeDevice/capability/css
  ['188', '', ''], // 491 NodeDevice/capability/chardev
  ['', 'type:203!', 'chardev:491!'], // 492 NodeDevice/capability/vdpa
  ['147', '', ''], // 493 NodeDevice/capability/ap_card/ap-adapter
  ['', 'type:204!', 'apAdapter:493!'], // 494 NodeDevice/capability/ap_card
  ['196', '', ''], // 495 NodeDevice/capability/ap-domain
  ['', 'type:205!', 'apAdapter:493! apDomain:495!'], // 496 NodeDevice/capability/ap_queue
  ['', 'type:206!', '*capabilities:489'], // 497 NodeDevice/capability/ap_matrix
  ['', 'peerdns:2', ''], // 498 Interface/protocol/dhcp
  ['', 'address:36! prefix:38', ''], // 499 Interface/protocol/ip
  ['', 'gateway:36!', ''], // 500 Interface/protocol/route
  ['-', '', ''], // 501 Interface/protocol/autoconf
  [["type"], [1055,1056,1057]], // 502 Interface/bridge/interface
  ['', 'freq:1! downdelay:1 updelay:1 carrier:207', ''], // 503 Interface/bond/miimon
  ['', 'interval:1! target:37! validate:208', ''], // 504 Interface/bond/arpmon
  ['', 'type:61! name:27!', 'mac:130 link:131'], // 505 Interface/bond/interface
  ['', 'name:27!', ''], // 506 Interface/vlan/interface
  ['', 'name:137! value:209!', ''], // 507 Domain/devices/interface/filterref/parameter
  ['', 'match:2 srcmacaddr:210 srcmacmask:210 dstmacaddr:210 dstmacmask:210 protocolid:211 comment:4', ''], // 508 NWFilter/rule/mac
  ['', 'match:2 srcmacaddr:210 srcmacmask:210 dstmacaddr:210 dstmacmask:210 vlanid:212 encapProtocol:211 comment:4', ''], // 509 NWFilter/rule/vlan
  ['', 'match:2 srcmacaddr:210 srcmacmask:210 type:147 flags:147 rootPriority:213 rootPriorityHi:213 rootAddress:210 rootAddressMask:210 rootCost:214 rootCostHi:214 senderPriority:213 senderPriorityHi:213 senderAddress:210 senderAddressMask:210 port:213 portHi:213 age:213 ageHi:213 maxAge:213 maxAgeHi:213 helloTime:213 helloTimeHi:213 forwardDelay:213 forwardDelayHi:213 comment:4', ''], // 510 NWFilter/rule/stp
  ['', 'match:2 srcmacaddr:210 srcmacmask:210 dstmacaddr:210 dstmacmask:210 arpsrcmacaddr:210 arpsrcipaddr:215 arpdstmacaddr:210 arpdstipaddr:215 hwtype:213 opcode:216 protocoltype:213 gratuitous:217 comment:4', ''], // 511 NWFilter/rule/arp
  ['', 'match:2 srcmacaddr:210 srcmacmask:210 dstmacaddr:210 dstmacmask:210 arpsrcmacaddr:210 arpsrcipaddr:215 arpdstmacaddr:210 arpdstipaddr:215 hwtype:213 opcode:216 protocoltype:213 gratuitous:217 comment:4', ''], // 512 NWFilter/rule/rarp
  ['', 'match:2 srcmacaddr:210 srcmacmask:210 dstmacaddr:210 dstmacmask:210 srcipaddr:215 srcipmask:218 dstipaddr:215 dstipmask:218 srcportstart:213 srcportend:213 dstportstart:213 dstportend:213 protocol:219 dscp:220 comment:4', ''], // 513 NWFilter/rule/ip
  ['', 'match:2 srcmacaddr:210 srcmacmask:210 dstmacaddr:210 dstmacmask:210 srcipaddr:221 srcipmask:222 dstipaddr:221 dstipmask:222 srcportstart:213 srcportend:213 dstportstart:213 dstportend:213 protocol:219 type:147 typeend:147 code:147 codeend:147 comment:4', ''], // 514 NWFilter/rule/ipv6
  ['', 'match:2 srcmacaddr:210 srcportstart:213 srcportend:213 dstportstart:213 dstportend:213 srcipaddr:215 srcipmask:218 dstipaddr:215 dstipmask:218 srcipfrom:215 srcipto:215 dstipfrom:215 dstipto:215 dscp:220 connlimitAbove:213 state:223 ipset:224 ipsetflags:225 flags:226 comment:4', ''], // 515 NWFilter/rule/tcp
  ['', 'match:2 srcmacaddr:210 srcportstart:213 srcportend:213 dstportstart:213 dstportend:213 srcipaddr:215 srcipmask:218 dstipaddr:215 dstipmask:218 srcipfrom:215 srcipto:215 dstipfrom:215 dstipto:215 dscp:220 connlimitAbove:213 state:223 ipset:224 ipsetflags:225 comment:4', ''], // 516 NWFilter/rule/udp
  ['', 'match:2 srcmacaddr:210 srcportstart:213 srcportend:213 dstportstart:213 dstportend:213 srcipaddr:215 srcipmask:218 dstipaddr:215 dstipmask:218 srcipfrom:215 srcipto:215 dstipfrom:215 dstipto:215 dscp:220 connlimitAbove:213 state:223 ipset:224 ipsetflags:225 comment:4', ''], // 517 NWFilter/rule/sctp
  ['', 'match:2 srcmacaddr:210 srcipaddr:215 srcipmask:218 dstipaddr:215 dstipmask:218 srcipfrom:215 srcipto:215 dstipfrom:215 dstipto:215 dscp:220 connlimitAbove:213 state:223 ipset:224 ipsetflags:225 type:147 code:147 comment:4', ''], // 518 NWFilter/rule/icmp
  ['', 'match:2 srcmacaddr:210 srcipaddr:215 srcipmask:218 dstipaddr:215 dstipmask:218 srcipfrom:215 srcipto:215 dstipfrom:215 dstipto:215 dscp:220 connlimitAbove:213 state:223 ipset:224 ipsetflags:225 comment:4', ''], // 519 NWFilter/rule/igmp
  ['', 'match:2 srcmacaddr:210 srcipaddr:215 srcipmask:218 dstipaddr:215 dstipmask:218 srcipfrom:215 srcipto:215 dstipfrom:215 dstipto:215 dscp:220 connlimitAbove:213 state:223 ipset:224 ipsetflags:225 comment:4', ''], // 520 NWFilter/rule/all
  ['', 'match:2 srcmacaddr:210 srcipaddr:215 srcipmask:218 dstipaddr:215 dstipmask:218 srcipfrom:215 srcipto:215 dstipfrom:215 dstipto:215 dscp:220 connlimitAbove:213 state:223 ipset:224 ipsetflags:225 comment:4', ''], // 521 NWFilter/rule/esp
  ['', 'match:2 srcmacaddr:210 srcipaddr:215 srcipmask:218 dstipaddr:215 dstipmask:218 srcipfrom:215 srcipto:215 dstipfrom:215 dstipto:215 dscp:220 connlimitAbove:213 state:223 ipset:224 ipsetflags:225 comment:4', ''], // 522 NWFilter/rule/ah
  ['', 'match:2 srcmacaddr:210 srcipaddr:215 srcipmask:218 dstipaddr:215 dstipmask:218 srcipfrom:215 srcipto:215 dstipfrom:215 dstipto:215 dscp:220 connlimitAbove:213 state:223 ipset:224 ipsetflags:225 comment:4', ''], // 523 NWFilter/rule/udplite
  ['', 'match:2 srcmacaddr:210 srcportstart:213 srcportend:213 dstportstart:213 dstportend:213 srcipaddr:221 srcipmask:222 dstipaddr:221 dstipmask:222 srcipfrom:221 srcipto:221 dstipfrom:221 dstipto:221 dscp:220 flags:226 comment:4', ''], // 524 NWFilter/rule/tcp-ipv6
  ['', 'match:2 srcmacaddr:210 srcportstart:213 srcportend:213 dstportstart:213 dstportend:213 srcipaddr:221 srcipmask:222 dstipaddr:221 dstipmask:222 srcipfrom:221 srcipto:221 dstipfrom:221 dstipto:221 dscp:220 comment:4', ''], // 525 NWFilter/rule/udp-ipv6
  ['', 'match:2 srcmacaddr:210 srcportstart:213 srcportend:213 dstportstart:213 dstportend:213 srcipaddr:221 srcipmask:222 dstipaddr:221 dstipmask:222 srcipfrom:221 srcipto:221 dstipfrom:221 dstipto:221 dscp:220 comment:4', ''], // 526 NWFilter/rule/sctp-ipv6
  ['', 'match:2 srcmacaddr:210 srcipaddr:221 srcipmask:222 dstipaddr:221 dstipmask:222 srcipfrom:221 srcipto:221 dstipfrom:221 dstipto:221 dscp:220 type:147 code:147 comment:4', ''], // 527 NWFilter/rule/icmpv6
  ['', 'match:2 srcmacaddr:210 srcipaddr:221 srcipmask:222 dstipaddr:221 dstipmask:222 srcipfrom:221 srcipto:221 dstipfrom:221 dstipto:221 dscp:220 comment:4', ''], // 528 NWFilter/rule/all-ipv6
  ['', 'match:2 srcmacaddr:210 srcipaddr:221 srcipmask:222 dstipaddr:221 dstipmask:222 srcipfrom:221 srcipto:221 dstipfrom:221 dstipto:221 dscp:220 comment:4', ''], // 529 NWFilter/rule/esp-ipv6
  ['', 'match:2 srcmacaddr:210 srcipaddr:221 srcipmask:222 dstipaddr:221 dstipmask:222 srcipfrom:221 srcipto:221 dstipfrom:221 dstipto:221 dscp:220 comment:4', ''], // 530 NWFilter/rule/ah-ipv6
  ['', 'match:2 srcmacaddr:210 srcipaddr:221 srcipmask:222 dstipaddr:221 dstipmask:222 srcipfrom:221 srcipto:221 dstipfrom:221 dstipto:221 dscp:220 comment:4', ''], // 531 NWFilter/rule/udplite-ipv6
  ['73', '', ''], // 532 Secret/usage/volume
  ['', 'type:227!', 'volume:532!'], // 533 Secret/usage/volume
  ['', 'type:228!', 'name:81!'], // 534 Secret/usage/ceph
  ['40', '', ''], // 535 Secret/usage/target
  ['', 'type:46!', 'target:535!'], // 536 Secret/usage/iscsi
  ['', 'type:229!', 'name:81!'], // 537 Secret/usage/tls
  ['', 'type:230!', 'name:81!'], // 538 Secret/usage/vtpm
  [["type"], [1061,1063,1065,1066]], // 539 Snapshot/disks/disk
  ['', 'type:0! id:1', 'uuid:18 name:17 hwuuid:19 genid:20 title:21 description:22 metadata:23 cpu:24 *sysinfo:25 bootloader:26 bootloaderArgs:27 os:28 clock:29 throttlegroups:30 memory:31 maxMemory:32 currentMemory:33 memoryBacking:34 vcpu:35 vcpus:36 iothreads:37 iothreadids:38 defaultiothread:39 blkiotune:40 memtune:41 cputune:42 numatune:43 iommufd:44 resource:45 features:46 onReboot:47 onPoweroff:48 onCrash:49 onLockfailure:50 pm:51 perf:52 idmap:53 devices:54 *seclabels:55 qemuCommandline:56 qemuCapabilities:57 qemuDeprecation:58 qemuOverride:59 lxcNamespace:60 keywrap:61 launchSecurity:62 bhyveCommandline:63 xenCommandline:64 vmwareDatacenterpath:65'], // 540 Snapshot/domain/qemu
  ['', '', 'uuid:18!'], // 541 Snapshot/domain/other
  ['', 'name:231! checkpoint:232 bitmap:4 size:18', ''], // 542 Checkpoint/disks/disk
  [["type"], [1069,1071,1072]], // 543 Backup/push/disks/disk
  [["type"], [1075,1077,1078]], // 544 Backup/pull/disks/disk
  ['', '', 'arch:187! featuresElement:188 model:464 vendor:181 microcode:189 signature:190 counter:191 topology:182 maxphysaddr:186 *features:1079 *pages:192'], // 545 Capabilities/host/cpu
  ['', '', 'suspendMem:1080 suspendDisk:1081 suspendHybrid:1082'], // 546 Capabilities/host/power_management
  ['', 'support:2', ''], // 547 Capabilities/host/iommu
  ['', '', 'live:1083 uriTransports:1084'], // 548 Capabilities/host/migration_features
  ['', '', 'cells:1085! interconnects:589'], // 549 Capabilities/host/topology
  ['', '', '*banks:1086! monitor:1087'], // 550 Capabilities/host/cache
  ['', '', '*nodes:1088! monitor:1087'], // 551 Capabilities/host/memory_bandwidth
  ['', '', 'monitor:1089!'], // 552 Capabilities/host/energy
  ['', '', 'model:464! doi:1090! *baselabels:1091'], // 553 Capabilities/host/secmodel
  ['233', '', ''], // 554 Capabilities/guest/os_type
  ['', 'name:87!', 'wordsize:1092! emulator:303 loader:1093 *machines:1094 *domains:1095!'], // 555 Capabilities/guest/arch
  ['', '', 'pae:267 nonpae:590 ia64Be:1096 acpi:1097 apic:1098 cpuselection:1099 deviceboot:1100 disksnapshot:1101 hap:1102 externalSnapshot:1103'], // 556 Capabilities/guest/features
  ['', 'name:4!', '*values:1104'], // 557 DomainCapabilities/os/enum
  ['', 'supported:2!', '*enums:557'], // 558 DomainCapabilities/os/firmwareFeatures
  ['', 'supported:2!', '*values:1104 *enums:557'], // 559 DomainCapabilities/os/loader
  ['', 'supported:2!', ''], // 560 DomainCapabilities/os/varstore
  ['', 'name:7! supported:2!', '*enums:557 *models:1105 vendor:181 maxphysaddr:186 *features:197 *blockers:1106'], // 561 DomainCapabilities/cpu/mode
  ['', 'supported:2!', '*enums:557'], // 562 DomainCapabilities/devices/disk
  ['', 'supported:2!', '*enums:557'], // 563 DomainCapabilities/devices/graphics
  ['', 'supported:2!', '*enums:557'], // 564 DomainCapabilities/devices/video
  ['', 'supported:2!', '*enums:557'], // 565 DomainCapabilities/devices/hostdev
  ['', 'supported:2!', '*enums:557'], // 566 DomainCapabilities/devices/rng
  ['', 'supported:2!', '*enums:557'], // 567 DomainCapabilities/devices/filesystem
  ['', 'supported:2!', '*enums:557'], // 568 DomainCapabilities/devices/tpm
  ['', 'supported:2!', '*enums:557'], // 569 DomainCapabilities/devices/redirdev
  ['', 'supported:2!', '*enums:557'], // 570 DomainCapabilities/devices/channel
  ['', 'supported:2!', '*enums:557'], // 571 DomainCapabilities/devices/crypto
  ['', 'supported:2!', '*enums:557'], // 572 DomainCapabilities/devices/interface
  ['', 'supported:2!', '*enums:557'], // 573 DomainCapabilities/devices/panic
  ['', 'supported:2!', '*enums:557'], // 574 DomainCapabilities/devices/console
  ['', 'supported:2!', '*enums:557'], // 575 DomainCapabilities/features/gic
  ['', 'supported:2!', ''], // 576 DomainCapabilities/features/vmcoreinfo
  ['', 'supported:2!', ''], // 577 DomainCapabilities/features/genid
  ['', 'supported:2!', ''], // 578 DomainCapabilities/features/backingStoreInput
  ['', 'supported:2!', ''], // 579 DomainCapabilities/features/backup
  ['', 'supported:2!', ''], // 580 DomainCapabilities/features/async-teardown
  ['', 'supported:2!', ''], // 581 DomainCapabilities/features/s390-pv
  ['', 'supported:2!', ''], // 582 DomainCapabilities/features/ps2
  ['', 'supported:2!', ''], // 583 DomainCapabilities/features/tdx
  ['', 'supported:2!', 'cbitpos:350 reducedPhysBits:351 maxGuests:1107 maxESGuests:1108 cpu0Id:1109'], // 584 DomainCapabilities/features/sev
  ['', 'supported:2!', 'flc:1110 sgx1:1111 sgx2:1112 sectionSize:1113 sections:1114'], // 585 DomainCapabilities/features/sgx
  ['', 'supported:2!', '*enums:557 defaults:1115'], // 586 DomainCapabilities/features/hyperv
  ['', 'supported:2!', '*enums:557'], // 587 DomainCapabilities/features/launchSecurity
  ['', 'id:1 cpus:21 memory:18! unit:19 memAccess:101 discard:2', 'distances:1116 *caches:1117'], // 588 Domain/cpu/numa/cell
  ['', '', '*latencies:1118 *bandwidths:1119'], // 589 Domain/cpu/numa/interconnects
  ['-', '', ''], // 590 Cpu/features/nonpae
  ['-', '', ''], // 591 Cpu/features/vmx
  ['-', '', ''], // 592 Cpu/features/svm
  ['', 'type:234! dev:27! mode:235!', ''], // 593 NetworkPort/plug/bridge
  ['', 'type:236! bridge:27! macTableManager:29', ''], // 594 NetworkPort/plug/network
  ['', 'domain:119 bus:147 slot:148 function:149 multifunction:2', ''], // 595 Domain/os/nvram/source/address
  ['', 'type:237! managed:2', 'driver:373 address:595!'], // 596 NetworkPort/plug/hostdev-pci
  ['', '', 'defaultFormat:1120 *enums:557'], // 597 StoragePoolCapabilities/pool/poolOptions
  ['', '', 'defaultFormat:1120! *enums:557'], // 598 StoragePoolCapabilities/pool/volOptions
  ['', 'name:238! value:4', ''], // 599 Domain/sysinfo/bios/entry
  ['', 'name:239! value:4', ''], // 600 Domain/sysinfo/system/entry
  ['', 'name:240! value:4', ''], // 601 Domain/sysinfo/baseBoard/entry
  ['', 'name:241! value:4', ''], // 602 Domain/sysinfo/chassis/entry
  ['4', '', ''], // 603 Domain/sysinfo/oemStrings/entry
  ['', 'enabled:2! name:242!', ''], // 604 Domain/os/firmware/feature
  ['', 'file:243 fdgroup:4 index:34 startupPolicy:244', 'slices:1121 dataStore:1122 encryption:414 *seclabels:1123'], // 605 Domain/devices/disk/file/source
  ['', 'template:73 templateFormat:94 format:94 type:245!', 'source:605'], // 606 Domain/os/nvram/file
  ['', 'dev:246 index:34 startupPolicy:244', 'slices:1121 dataStore:1122 encryption:414 reservations:1124 *seclabels:1123'], // 607 Domain/devices/disk/block/floppy/source
  ['', 'template:73 templateFormat:94 format:94 type:247!', 'source:607'], // 608 Domain/os/nvram/block
  ['', 'dir:73! index:34 startupPolicy:244', 'slices:1121 dataStore:1122 encryption:414'], // 609 Domain/devices/disk/dir/source
  ['', 'template:73 templateFormat:94 format:94 type:41!', 'source:609'], // 610 Domain/os/nvram/dir
  ['', 'protocol:248! name:4 tls:2 tlsHostname:4 index:34 query:4', 'slices:1121 dataStore:1122 *hosts:1125 reconnect:1126 encryption:414 snapshot:1127 config:1128 auth:724 initiator:404 cookies:1129 readahead:1130 timeout:1131 ssl:1132 knownHosts:1133 identity:1134'], // 611 Domain/devices/disk/network/floppy/source
  ['', 'template:73 templateFormat:94 format:94 type:249!', 'source:611!'], // 612 Domain/os/nvram/network
  ['', 'pool:40! volume:4! mode:250 index:34 startupPolicy:244', 'slices:1121 dataStore:1122 encryption:414 *seclabels:1123'], // 613 Domain/devices/disk/volume/floppy/source
  ['', 'template:73 templateFormat:94 format:94 type:227!', 'source:613'], // 614 Domain/os/nvram/volume
  ['', 'type:146! namespace:119! managed:2 index:34 startupPolicy:244', 'address:595! slices:1121 dataStore:1122 encryption:414'], // 615 Domain/devices/disk/nvme/source
  ['', 'template:73 templateFormat:94 format:94 type:251!', 'source:615'], // 616 Domain/os/nvram/nvme
  ['', 'type:252! path:73!', 'reconnect:1126'], // 617 Domain/devices/disk/vhostuser/source
  ['', 'template:73 templateFormat:94 format:94 type:253!', 'source:617!'], // 618 Domain/os/nvram/vhostuser
  ['', 'dev:73!', ''], // 619 Domain/devices/disk/vhostvdpa/source
  ['', 'template:73 templateFormat:94 format:94 type:254!', 'source:619!'], // 620 Domain/os/nvram/vhostvdpa
  ['', 'template:73 templateFormat:94 format:94 type:255!', 'source:619!'], // 621 Domain/os/nvram/ctl
  ['', 'template:73 templateFormat:94 format:94 value:243', 'source:605'], // 622 Domain/os/nvram/other
  ['', 'type:256! value:73', ''], // 623 Domain/os/acpi/table
  ['', 'threshold:1 slew:1 limit:1', ''], // 624 Domain/clock/timer/catchup
  ['', 'name:257! tickpolicy:258 frequency:18 mode:259! present:2', 'catchup:624'], // 625 Domain/clock/timer/auto
  ['', 'name:260! track:261 tickpolicy:258 frequency:18 present:2', 'catchup:624'], // 626 Domain/clock/timer/other
  ['18', '', ''], // 627 Domain/throttlegroups/throttlegroup/total_bytes_sec
  ['18', '', ''], // 628 Domain/throttlegroups/throttlegroup/read_bytes_sec
  ['18', '', ''], // 629 Domain/throttlegroups/throttlegroup/write_bytes_sec
  ['18', '', ''], // 630 Domain/throttlegroups/throttlegroup/total_iops_sec
  ['18', '', ''], // 631 Domain/throttlegroups/throttlegroup/read_iops_sec
  ['18', '', ''], // 632 Domain/throttlegroups/throttlegroup/write_iops_sec
  ['18', '', ''], // 633 Domain/throttlegroups/throttlegroup/total_bytes_sec_max
  ['18', '', ''], // 634 Domain/throttlegroups/throttlegroup/read_bytes_sec_max
  ['18', '', ''], // 635 Domain/throttlegroups/throttlegroup/write_bytes_sec_max
  ['18', '', ''], // 636 Domain/throttlegroups/throttlegroup/total_iops_sec_max
  ['18', '', ''], // 637 Domain/throttlegroups/throttlegroup/read_iops_sec_max
  ['18', '', ''], // 638 Domain/throttlegroups/throttlegroup/write_iops_sec_max
  ['18', '', ''], // 639 Domain/throttlegroups/throttlegroup/size_iops_sec
  ['4', '', ''], // 640 Domain/throttlegroups/throttlegroup/group_name
  ['18', '', ''], // 641 Domain/throttlegroups/throttlegroup/total_bytes_sec_max_length
  ['18', '', ''], // 642 Domain/throttlegroups/throttlegroup/read_bytes_sec_max_length
  ['18', '', ''], // 643 Domain/throttlegroups/throttlegroup/write_bytes_sec_max_length
  ['18', '', ''], // 644 Domain/throttlegroups/throttlegroup/total_iops_sec_max_length
  ['18', '', ''], // 645 Domain/throttlegroups/throttlegroup/read_iops_sec_max_length
  ['18', '', ''], // 646 Domain/throttlegroups/throttlegroup/write_iops_sec_max_length
  ['', 'size:18! unit:19 nodeset:21', ''], // 647 Domain/memoryBacking/hugepages/page
  ['', 'max:18 grow:18 shrink:18 weight:1', ''], // 648 Domain/iothreadids/iothread/poll
  ['262', '', ''], // 649 Domain/blkiotune/device/path
  ['1', '', ''], // 650 Domain/blkiotune/device/read_iops_sec
  ['1', '', ''], // 651 Domain/blkiotune/device/write_iops_sec
  ['', 'id:1! level:1! type:263! size:18! unit:19', ''], // 652 Domain/cputune/cachetune/cache
  ['', 'level:1! vcpus:21', ''], // 653 Domain/cputune/cachetune/monitor
  ['', 'id:1! bandwidth:1!', ''], // 654 Domain/cputune/memorytune/node
  ['', 'vcpus:21', ''], // 655 Domain/cputune/memorytune/monitor
  ['', 'mode:264!', ''], // 656 Domain/features/hyperv/passthrough
  ['', 'state:2!', ''], // 657 Domain/features/hyperv/relaxed
  ['', 'state:2!', ''], // 658 Domain/features/hyperv/vapic
  ['', 'state:2! retries:1', ''], // 659 Domain/features/hyperv/spinlocks
  ['', 'state:2!', ''], // 660 Domain/features/hyperv/vpindex
  ['', 'state:2!', ''], // 661 Domain/features/hyperv/runtime
  ['', 'state:2!', ''], // 662 Domain/features/hyperv/synic
  ['', 'state:2', 'direct:1135'], // 663 Domain/features/hyperv/stimer
  ['', 'state:2!', ''], // 664 Domain/features/hyperv/reset
  ['', 'state:2! value:265', ''], // 665 Domain/features/hyperv/vendor_id
  ['', 'state:2!', ''], // 666 Domain/features/hyperv/frequencies
  ['', 'state:2!', ''], // 667 Domain/features/hyperv/reenlightenment
  ['', 'state:2', 'direct:1135 extended:1136'], // 668 Domain/features/hyperv/tlbflush
  ['', 'state:2!', ''], // 669 Domain/features/hyperv/ipi
  ['', 'state:2!', ''], // 670 Domain/features/hyperv/evmcs
  ['', 'state:2!', ''], // 671 Domain/features/hyperv/avic
  ['', 'state:2!', ''], // 672 Domain/features/hyperv/emsr_bitmap
  ['', 'state:2!', ''], // 673 Domain/features/hyperv/xmm_input
  ['', 'mode:266', 'relaxed:657 vapic:658 spinlocks:659 vpindex:660 runtime:661 synic:662 stimer:663 reset:664 vendorId:665 frequencies:666 reenlightenment:667 tlbflush:668 ipi:669 evmcs:670 avic:671 emsrBitmap:672 xmmInput:673'], // 674 Domain/features/hyperv/custom
  ['', 'state:2!', ''], // 675 Domain/features/kvm/hidden
  ['', 'state:2!', ''], // 676 Domain/features/kvm/hint-dedicated
  ['', 'state:2!', ''], // 677 Domain/features/kvm/poll-control
  ['', 'state:2!', ''], // 678 Domain/features/kvm/pv-ipi
  ['', 'state:2! size:1', ''], // 679 Domain/features/kvm/dirty-ring
  ['', 'state:2!', ''], // 680 Domain/features/xen/e820_host
  ['', 'state:2! mode:267', ''], // 681 Domain/features/xen/passthrough
  ['', 'state:2!', ''], // 682 Domain/features/capabilities/audit_control
  ['', 'state:2!', ''], // 683 Domain/features/capabilities/audit_write
  ['', 'state:2!', ''], // 684 Domain/features/capabilities/block_suspend
  ['', 'state:2!', ''], // 685 Domain/features/capabilities/chown
  ['', 'state:2!', ''], // 686 Domain/features/capabilities/dac_override
  ['', 'state:2!', ''], // 687 Domain/features/capabilities/dac_read_search
  ['', 'state:2!', ''], // 688 Domain/features/capabilities/fowner
  ['', 'state:2!', ''], // 689 Domain/features/capabilities/fsetid
  ['', 'state:2!', ''], // 690 Domain/features/capabilities/ipc_lock
  ['', 'state:2!', ''], // 691 Domain/features/capabilities/ipc_owner
  ['', 'state:2!', ''], // 692 Domain/features/capabilities/kill
  ['', 'state:2!', ''], // 693 Domain/features/capabilities/lease
  ['', 'state:2!', ''], // 694 Domain/features/capabilities/linux_immutable
  ['', 'state:2!', ''], // 695 Domain/features/capabilities/mac_admin
  ['', 'state:2!', ''], // 696 Domain/features/capabilities/mac_override
  ['', 'state:2!', ''], // 697 Domain/features/capabilities/mknod
  ['', 'state:2!', ''], // 698 Domain/features/capabilities/net_admin
  ['', 'state:2!', ''], // 699 Domain/features/capabilities/net_bind_service
  ['', 'state:2!', ''], // 700 Domain/features/capabilities/net_broadcast
  ['', 'state:2!', ''], // 701 Domain/features/capabilities/net_raw
  ['', 'state:2!', ''], // 702 Domain/features/capabilities/setgid
  ['', 'state:2!', ''], // 703 Domain/features/capabilities/setfcap
  ['', 'state:2!', ''], // 704 Domain/features/capabilities/setpcap
  ['', 'state:2!', ''], // 705 Domain/features/capabilities/setuid
  ['', 'state:2!', ''], // 706 Domain/features/capabilities/sys_admin
  ['', 'state:2!', ''], // 707 Domain/features/capabilities/sys_boot
  ['', 'state:2!', ''], // 708 Domain/features/capabilities/sys_chroot
  ['', 'state:2!', ''], // 709 Domain/features/capabilities/sys_module
  ['', 'state:2!', ''], // 710 Domain/features/capabilities/sys_nice
  ['', 'state:2!', ''], // 711 Domain/features/capabilities/sys_pacct
  ['', 'state:2!', ''], // 712 Domain/features/capabilities/sys_ptrace
  ['', 'state:2!', ''], // 713 Domain/features/capabilities/sys_rawio
  ['', 'state:2!', ''], // 714 Domain/features/capabilities/sys_resource
  ['', 'state:2!', ''], // 715 Domain/features/capabilities/sys_time
  ['', 'state:2!', ''], // 716 Domain/features/capabilities/sys_tty_config
  ['', 'state:2!', ''], // 717 Domain/features/capabilities/syslog
  ['', 'state:2!', ''], // 718 Domain/features/capabilities/wake_alarm
  ['', 'unit:19 value:18!', ''], // 719 Domain/features/smm/tseg
  ['', 'unit:19 value:18!', ''], // 720 Domain/features/hpt/maxpagesize
  ['', 'unit:19 value:18!', ''], // 721 Domain/features/tcg/tb-cache
  ['', 'name:99 type:268 cache:269 errorPolicy:270 rerrorPolicy:271 io:272 ioeventfd:2 eventIdx:2 copyOnRead:2 discard:273 iothread:1 detectZeroes:274 discardNoUnref:2 queues:34 queueSize:34 iommu:2 ats:2 packed:2 pagePerVq:2', 'metadataCache:1137 iothreads:1138 statistics:1139'], // 722 Domain/devices/disk/driver
  [["type"], [1141,1142,1143,1144,1145,1146,1147,1148,1149]], // 723 Domain/devices/disk/mirror
  ['', 'username:99!', 'secret:1150!'], // 724 Domain/devices/disk/auth
  ['', 'dev:275! bus:276 tray:277 removable:2 rotationRate:34 dpofua:2', ''], // 725 Domain/devices/disk/target
  ['', 'order:34! loadparm:278', ''], // 726 Domain/devices/disk/boot
  ['', 'name:10!', ''], // 727 Domain/devices/disk/backenddomain
  ['-', '', ''], // 728 Domain/devices/disk/readonly
  ['-', '', ''], // 729 Domain/devices/disk/shareable
  ['', 'shareBacking:2', ''], // 730 Domain/devices/disk/transient
  ['279', '', ''], // 731 Domain/devices/disk/serial
  ['', '', '*throttlefilters:1151'], // 732 Domain/devices/disk/throttlefilters
  ['', '', 'totalBytesSec:627 readBytesSec:628 writeBytesSec:629 totalIopsSec:630 readIopsSec:631 writeIopsSec:632 totalBytesSecMax:633 readBytesSecMax:634 writeBytesSecMax:635 totalIopsSecMax:636 readIopsSecMax:637 writeIopsSecMax:638 sizeIopsSec:639 groupName:640 totalBytesSecMaxLength:641 readBytesSecMaxLength:642 writeBytesSecMaxLength:643 totalIopsSecMaxLength:644 readIopsSecMaxLength:645 writeIopsSecMaxLength:646'], // 733 Domain/devices/disk/iotune
  ['', 'name:280!', ''], // 734 Domain/devices/disk/alias
  ['', 'index:1 nodeset:21', ''], // 735 Domain/devices/disk/acpi
  [["type"], [1153,1154,1155,1156,1157,1158,1159,1160,1161,1162]], // 736 Domain/devices/disk/address
  ['', 'cyls:281! heads:281! secs:281! trans:282', ''], // 737 Domain/devices/disk/geometry
  ['', 'logicalBlockSize:281 physicalBlockSize:281 discardGranularity:281', ''], // 738 Domain/devices/disk/blockio
  ['56', '', ''], // 739 Domain/devices/disk/wwn
  ['283', '', ''], // 740 Domain/devices/disk/vendor
  ['284', '', ''], // 741 Domain/devices/disk/product
  [["type"], [1163,1164,1165,1166,1167,1168,1169,1170,1171]], // 742 Domain/devices/disk/backingStore
  ['', 'device:285 type:245 model:286 snapshot:287', 'source:605 driver:722 mirror:723 auth:724 target:725! boot:726 backenddomain:727 readonly:728 shareable:729 transient:730 serial:731 encryption:414 throttlefilters:732 iotune:733 alias:734 acpi:735 address:736 geometry:737 blockio:738 wwn:739 vendor:740 product:741 backingStore:742'], // 743 Domain/devices/disk/file
  ['', 'device:285 type:247! model:286 snapshot:287', 'source:607 driver:722 mirror:723 auth:724 target:725! boot:726 backenddomain:727 readonly:728 shareable:729 transient:730 serial:731 encryption:414 throttlefilters:732 iotune:733 alias:734 acpi:735 address:736 geometry:737 blockio:738 wwn:739 vendor:740 product:741 backingStore:742'], // 744 Domain/devices/disk/block/floppy
  ['', 'device:288! rawio:2 sgio:289 type:247! model:286 snapshot:287', 'source:607 driver:722 mirror:723 auth:724 target:725! boot:726 backenddomain:727 readonly:728 shareable:729 transient:730 serial:731 encryption:414 throttlefilters:732 iotune:733 alias:734 acpi:735 address:736 geometry:737 blockio:738 wwn:739 vendor:740 product:741 backingStore:742'], // 745 Domain/devices/disk/block/lun
  ['', 'device:285 type:41! model:286 snapshot:287', 'source:609 driver:722 mirror:723 auth:724 target:725! boot:726 backenddomain:727 readonly:728 shareable:729 transient:730 serial:731 encryption:414 throttlefilters:732 iotune:733 alias:734 acpi:735 address:736 geometry:737 blockio:738 wwn:739 vendor:740 product:741 backingStore:742'], // 746 Domain/devices/disk/dir
  ['', 'device:285 type:249! model:286 snapshot:287', 'source:611! driver:722 mirror:723 auth:724 target:725! boot:726 backenddomain:727 readonly:728 shareable:729 transient:730 serial:731 encryption:414 throttlefilters:732 iotune:733 alias:734 acpi:735 address:736 geometry:737 blockio:738 wwn:739 vendor:740 product:741 backingStore:742'], // 747 Domain/devices/disk/network/floppy
  ['', 'device:288! rawio:2 sgio:289 type:249! model:286 snapshot:287', 'source:611! driver:722 mirror:723 auth:724 target:725! boot:726 backenddomain:727 readonly:728 shareable:729 transient:730 serial:731 encryption:414 throttlefilters:732 iotune:733 alias:734 acpi:735 address:736 geometry:737 blockio:738 wwn:739 vendor:740 product:741 backingStore:742'], // 748 Domain/devices/disk/network/lun
  ['', 'device:285 type:227! model:286 snapshot:287', 'source:613 driver:722 mirror:723 auth:724 target:725! boot:726 backenddomain:727 readonly:728 shareable:729 transient:730 serial:731 encryption:414 throttlefilters:732 iotune:733 alias:734 acpi:735 address:736 geometry:737 blockio:738 wwn:739 vendor:740 product:741 backingStore:742'], // 749 Domain/devices/disk/volume/floppy
  ['', 'device:288! rawio:2 sgio:289 type:227! model:286 snapshot:287', 'source:613 driver:722 mirror:723 auth:724 target:725! boot:726 backenddomain:727 readonly:728 shareable:729 transient:730 serial:731 encryption:414 throttlefilters:732 iotune:733 alias:734 acpi:735 address:736 geometry:737 blockio:738 wwn:739 vendor:740 product:741 backingStore:742'], // 750 Domain/devices/disk/volume/lun
  ['', 'device:285 type:251! model:286 snapshot:287', 'source:615 driver:722 mirror:723 auth:724 target:725! boot:726 backenddomain:727 readonly:728 shareable:729 transient:730 serial:731 encryption:414 throttlefilters:732 iotune:733 alias:734 acpi:735 address:736 geometry:737 blockio:738 wwn:739 vendor:740 product:741 backingStore:742'], // 751 Domain/devices/disk/nvme
  ['', 'device:285 type:253! model:286 snapshot:287', 'source:617! driver:722 mirror:723 auth:724 target:725! boot:726 backenddomain:727 readonly:728 shareable:729 transient:730 serial:731 encryption:414 throttlefilters:732 iotune:733 alias:734 acpi:735 address:736 geometry:737 blockio:738 wwn:739 vendor:740 product:741 backingStore:742'], // 752 Domain/devices/disk/vhostuser
  ['', 'device:285 type:254! model:286 snapshot:287', 'source:619! driver:722 mirror:723 auth:724 target:725! boot:726 backenddomain:727 readonly:728 shareable:729 transient:730 serial:731 encryption:414 throttlefilters:732 iotune:733 alias:734 acpi:735 address:736 geometry:737 blockio:738 wwn:739 vendor:740 product:741 backingStore:742'], // 753 Domain/devices/disk/vhostvdpa
  ['', 'device:285 type:255! model:286 snapshot:287', 'source:619! driver:722 mirror:723 auth:724 target:725! boot:726 backenddomain:727 readonly:728 shareable:729 transient:730 serial:731 encryption:414 throttlefilters:732 iotune:733 alias:734 acpi:735 address:736 geometry:737 blockio:738 wwn:739 vendor:740 product:741 backingStore:742'], // 754 Domain/devices/disk/ctl
  ['', 'queues:1 cmdPerLun:1 maxSectors:1 ioeventfd:2 iothread:1 iommu:2 ats:2 packed:2 pagePerVq:2', 'iothreads:1138'], // 755 Domain/devices/controller/driver
  ['', 'index:1 type:290!', 'alias:734 acpi:735 address:736 driver:755'], // 756 Domain/devices/controller/fdc
  ['', 'index:1 type:48! model:291', 'alias:734 acpi:735 address:736 driver:755'], // 757 Domain/devices/controller/scsi
  ['', 'startport:292!', ''], // 758 Domain/devices/controller/master
  ['', 'index:1 type:120! model:293 ports:1', 'alias:734 acpi:735 address:736 master:758 driver:755'], // 759 Domain/devices/controller/usb
  ['', 'index:1 type:294! model:295', 'alias:734 acpi:735 address:736 driver:755'], // 760 Domain/devices/controller/ide
  ['', 'name:296!', ''], // 761 Domain/devices/controller/model
  ['', 'chassisNr:147 chassis:147 port:147 busNr:147 index:147 hotplug:2 memReserve:18', 'node:1172'], // 762 Domain/devices/controller/target
  ['', 'unit:19 value:18!', ''], // 763 Domain/devices/controller/pcihole64
  ['', 'index:1 type:146! model:297!', 'alias:734 acpi:735 address:736 modelElement:761 target:762 pcihole64:763 driver:755'], // 764 Domain/devices/controller/pci/pci-root
  ['', 'index:1 type:146! model:298!', 'alias:734 acpi:735 address:736 modelElement:761 target:762 driver:755'], // 765 Domain/devices/controller/pci/pci-bridge
  ['', 'index:1 type:299! model:121 ports:1 vectors:1', 'alias:734 acpi:735 address:736 driver:755'], // 766 Domain/devices/controller/virtio-serial
  ['', 'index:1 type:300! maxGrantFrames:1 maxEventChannels:1', 'alias:734 acpi:735 address:736 driver:755'], // 767 Domain/devices/controller/xenbus
  ['', 'index:1 type:251!', 'alias:734 acpi:735 address:736 serial:731 driver:755'], // 768 Domain/devices/controller/nvme
  ['4', '', ''], // 769 Domain/devices/lease/lockspace
  ['', 'path:4! offset:1', ''], // 770 Domain/devices/lease/target
  [["type"], [1173,1174,1175]], // 771 Domain/devices/filesystem/driver
  ['', 'file:73!', ''], // 772 Domain/devices/filesystem/file/source
  ['', 'dir:4!', ''], // 773 Domain/devices/filesystem/target
  ['', 'unit:19 value:18!', ''], // 774 Domain/devices/filesystem/space_hard_limit
  ['', 'unit:19 value:18!', ''], // 775 Domain/devices/filesystem/space_soft_limit
  ['', 'model:121 type:245! accessmode:301 multidevs:302 fmode:303 dmode:303', 'driver:771 source:772! target:773! readonly:728 boot:726 alias:734 acpi:735 address:736 spaceHardLimit:774 spaceSoftLimit:775'], // 776 Domain/devices/filesystem/file
  ['', 'dev:73!', ''], // 777 Domain/devices/filesystem/block/source
  ['', 'model:121 type:247! accessmode:301 multidevs:302 fmode:303 dmode:303', 'driver:771 source:777! target:773! readonly:728 boot:726 alias:734 acpi:735 address:736 spaceHardLimit:774 spaceSoftLimit:775'], // 778 Domain/devices/filesystem/block
  ['', 'path:73 xattr:2', 'cache:1176 sandbox:1177 lock:1178 threadPool:1179 openfiles:1180'], // 779 Domain/devices/filesystem/binary
  ['', 'dir:170 socket:73', ''], // 780 Domain/devices/filesystem/mount/source
  ['', 'model:121 type:304! accessmode:301 multidevs:302 fmode:303 dmode:303', 'driver:771 binary:779 source:780! idmap:53 target:773! readonly:728 boot:726 alias:734 acpi:735 address:736 spaceHardLimit:774 spaceSoftLimit:775'], // 781 Domain/devices/filesystem/mount
  ['', 'dir:170!', ''], // 782 Domain/devices/filesystem/bind/source
  ['', 'model:121 type:305! accessmode:301 multidevs:302 fmode:303 dmode:303', 'driver:771 source:782! target:773! readonly:728 boot:726 alias:734 acpi:735 address:736 spaceHardLimit:774 spaceSoftLimit:775'], // 783 Domain/devices/filesystem/bind
  ['', 'name:99!', ''], // 784 Domain/devices/filesystem/template/source
  ['', 'model:121 type:306! accessmode:301 multidevs:302 fmode:303 dmode:303', 'driver:771 source:784! target:773! readonly:728 boot:726 alias:734 acpi:735 address:736 spaceHardLimit:774 spaceSoftLimit:775'], // 785 Domain/devices/filesystem/template
  ['', 'usage:18! units:19', ''], // 786 Domain/devices/filesystem/ram/source
  ['', 'model:121 type:307! accessmode:301 multidevs:302 fmode:303 dmode:303', 'driver:771 source:786! target:773! readonly:728 boot:726 alias:734 acpi:735 address:736 spaceHardLimit:774 spaceSoftLimit:775'], // 787 Domain/devices/filesystem/ram
  ['', 'model:121 accessmode:301 multidevs:302 fmode:303 dmode:303', 'driver:771 binary:779 source:780! idmap:53 target:773! readonly:728 boot:726 alias:734 acpi:735 address:736 spaceHardLimit:774 spaceSoftLimit:775'], // 788 Domain/devices/filesystem/other
  ['', 'bridge:308! macTableManager:29 network:4 portgroup:27 portid:11', ''], // 789 Domain/devices/interface/bridge/source
  ['', 'state:309!', ''], // 790 Domain/devices/interface/link
  ['', '', 'rx:1181'], // 791 Domain/devices/interface/coalesce
  ['', 'dev:27! managed:2', ''], // 792 Domain/devices/interface/target
  ['', 'dev:27 actual:27', ''], // 793 Domain/devices/interface/guest
  ['', 'address:31! type:310 check:2 currentAddress:31', ''], // 794 Domain/devices/interface/mac
  ['', 'address:36! family:39 prefix:38 peer:36', ''], // 795 Domain/devices/interface/ip
  ['', 'proto:311! address:36 dev:27', '*ranges:1182'], // 796 Domain/devices/interface/portForward
  ['', 'path:312!', ''], // 797 Domain/devices/interface/script
  ['', 'path:312!', ''], // 798 Domain/devices/interface/downscript
  ['', 'type:313!', ''], // 799 Domain/devices/interface/model
  ['', 'type:314 tap:73 vhost:73 logFile:73 hostname:33 fqdn:33', ''], // 800 Domain/devices/interface/backend
  ['', 'name:315 model:99 iommufd:2 queues:34 rxQueueSize:34 txQueueSize:34 txmode:316 ioeventfd:2 eventIdx:2 iommu:2 ats:2 packed:2 pagePerVq:2 rss:2 rssHashReport:2', 'host:1183 guest:1184'], // 801 Domain/devices/interface/driver
  ['', '', 'sndbuf:1185'], // 802 Domain/devices/interface/tune
  ['', 'enabled:2 bar:2 file:73', ''], // 803 Domain/devices/interface/rom
  [["type"], [1186,1187]], // 804 Domain/devices/interface/teaming
  ['', 'type:63! trustGuestRxFilters:2', 'source:789 virtualport:71 link:790 mtu:68 coalesce:791 target:792 guest:793 mac:794 *ips:795 *routes:79 *portForwards:796 script:797 downscript:798 backenddomain:727 model:799 backend:800 driver:801 alias:734 acpi:735 address:736 filterref:141 tune:802 boot:726 rom:803 bandwidth:75 vlan:76 port:77 teaming:804'], // 805 Domain/devices/interface/bridge
  ['', '', '*ips:795 *routes:79'], // 806 Domain/devices/interface/ethernet/source
  ['', 'type:61! trustGuestRxFilters:2', 'source:806 link:790 mtu:68 coalesce:791 target:792 guest:793 mac:794 *ips:795 *routes:79 *portForwards:796 script:797 downscript:798 backenddomain:727 model:799 backend:800 driver:801 alias:734 acpi:735 address:736 filterref:141 tune:802 boot:726 rom:803 bandwidth:75 vlan:76 port:77 teaming:804'], // 807 Domain/devices/interface/ethernet
  ['', 'type:252 path:73 mode:317 dev:27', 'reconnect:1126'], // 808 Domain/devices/interface/vhostuser/source
  ['', 'type:253! trustGuestRxFilters:2', 'source:808 link:790 mtu:68 coalesce:791 target:792 guest:793 mac:794 *ips:795 *routes:79 *portForwards:796 script:797 downscript:798 backenddomain:727 model:799 backend:800 driver:801 alias:734 acpi:735 address:736 filterref:141 tune:802 boot:726 rom:803 bandwidth:75 vlan:76 port:77 teaming:804'], // 809 Domain/devices/interface/vhostuser
  ['', 'network:4! portgroup:27 portid:11 bridge:308 macTableManager:29', ''], // 810 Domain/devices/interface/network/source
  ['', 'type:249! trustGuestRxFilters:2', 'source:810! virtualport:71 link:790 mtu:68 coalesce:791 target:792 guest:793 mac:794 *ips:795 *routes:79 *portForwards:796 script:797 downscript:798 backenddomain:727 model:799 backend:800 driver:801 alias:734 acpi:735 address:736 filterref:141 tune:802 boot:726 rom:803 bandwidth:75 vlan:76 port:77 teaming:804'], // 811 Domain/devices/interface/network
  ['', 'dev:27! mode:318 network:4 portgroup:27 portid:11', ''], // 812 Domain/devices/interface/direct/source
  ['', 'type:234! trustGuestRxFilters:2', 'source:812! virtualport:71 link:790 mtu:68 coalesce:791 target:792 guest:793 mac:794 *ips:795 *routes:79 *portForwards:796 script:797 downscript:798 backenddomain:727 model:799 backend:800 driver:801 alias:734 acpi:735 address:736 filterref:141 tune:802 boot:726 rom:803 bandwidth:75 vlan:76 port:77 teaming:804'], // 813 Domain/devices/interface/direct
  ['', 'dev:27!', ''], // 814 Domain/devices/interface/user/source
  ['', 'type:319! trustGuestRxFilters:2', 'source:814 link:790 mtu:68 coalesce:791 target:792 guest:793 mac:794 *ips:795 *routes:79 *portForwards:796 script:797 downscript:798 backenddomain:727 model:799 backend:800 driver:801 alias:734 acpi:735 address:736 filterref:141 tune:802 boot:726 rom:803 bandwidth:75 vlan:76 port:77 teaming:804'], // 815 Domain/devices/interface/user
  ['', 'name:27!', ''], // 816 Domain/devices/interface/internal/source
  ['', 'type:320! trustGuestRxFilters:2', 'source:816! link:790 mtu:68 coalesce:791 target:792 guest:793 mac:794 *ips:795 *routes:79 *portForwards:796 script:797 downscript:798 backenddomain:727 model:799 backend:800 driver:801 alias:734 acpi:735 address:736 filterref:141 tune:802 boot:726 rom:803 bandwidth:75 vlan:76 port:77 teaming:804'], // 817 Domain/devices/interface/internal
  ['', 'address:37! port:162!', ''], // 818 Domain/devices/interface/mcast/source
  ['', 'type:321! trustGuestRxFilters:2', 'source:818! link:790 mtu:68 coalesce:791 target:792 guest:793 mac:794 *ips:795 *routes:79 *portForwards:796 script:797 downscript:798 backenddomain:727 model:799 backend:800 driver:801 alias:734 acpi:735 address:736 filterref:141 tune:802 boot:726 rom:803 bandwidth:75 vlan:76 port:77 teaming:804'], // 819 Domain/devices/interface/mcast
  ['', 'address:37! port:162!', 'local:1188!'], // 820 Domain/devices/interface/udp/source
  ['', 'type:322! trustGuestRxFilters:2', 'source:820! link:790 mtu:68 coalesce:791 target:792 guest:793 mac:794 *ips:795 *routes:79 *portForwards:796 script:797 downscript:798 backenddomain:727 model:799 backend:800 driver:801 alias:734 acpi:735 address:736 filterref:141 tune:802 boot:726 rom:803 bandwidth:75 vlan:76 port:77 teaming:804'], // 821 Domain/devices/interface/udp
  ['', 'address:37 port:162!', ''], // 822 Domain/devices/interface/server/source
  ['', 'type:323! trustGuestRxFilters:2', 'source:822! link:790 mtu:68 coalesce:791 target:792 guest:793 mac:794 *ips:795 *routes:79 *portForwards:796 script:797 downscript:798 backenddomain:727 model:799 backend:800 driver:801 alias:734 acpi:735 address:736 filterref:141 tune:802 boot:726 rom:803 bandwidth:75 vlan:76 port:77 teaming:804'], // 823 Domain/devices/interface/server
  ['', 'missing:2', 'vendor:1189 product:1190 addressElement:1191'], // 824 Domain/devices/interface/hostdev/source
  ['', 'type:324! managed:2 trustGuestRxFilters:2', 'source:824! virtualport:71 link:790 mtu:68 coalesce:791 target:792 guest:793 mac:794 *ips:795 *routes:79 *portForwards:796 script:797 downscript:798 backenddomain:727 model:799 backend:800 driver:801 alias:734 acpi:735 address:736 filterref:141 tune:802 boot:726 rom:803 bandwidth:75 vlan:76 port:77 teaming:804'], // 825 Domain/devices/interface/hostdev
  ['', 'type:203! trustGuestRxFilters:2', 'source:814! link:790 mtu:68 coalesce:791 target:792 guest:793 mac:794 *ips:795 *routes:79 *portForwards:796 script:797 downscript:798 backenddomain:727 model:799 backend:800 driver:801 alias:734 acpi:735 address:736 filterref:141 tune:802 boot:726 rom:803 bandwidth:75 vlan:76 port:77 teaming:804'], // 826 Domain/devices/interface/vdpa
  ['', 'type:325! trustGuestRxFilters:2', 'link:790 mtu:68 coalesce:791 target:792 guest:793 mac:794 *ips:795 *routes:79 *portForwards:796 script:797 downscript:798 backenddomain:727 model:799 backend:800 driver:801 alias:734 acpi:735 address:736 filterref:141 tune:802 boot:726 rom:803 bandwidth:75 vlan:76 port:77 teaming:804'], // 827 Domain/devices/interface/null
  ['', 'switchid:11! portid:177 portgroupid:4 connectionid:281', ''], // 828 Domain/devices/interface/vds/source
  ['', 'type:326! trustGuestRxFilters:2', 'source:828! link:790 mtu:68 coalesce:791 target:792 guest:793 mac:794 *ips:795 *routes:79 *portForwards:796 script:797 downscript:798 backenddomain:727 model:799 backend:800 driver:801 alias:734 acpi:735 address:736 filterref:141 tune:802 boot:726 rom:803 bandwidth:75 vlan:76 port:77 teaming:804'], // 829 Domain/devices/interface/vds
  ['', 'iommu:2 ats:2 packed:2 pagePerVq:2', ''], // 830 Domain/devices/input/driver
  ['', 'type:327! bus:328 model:121', 'driver:830 alias:734 acpi:735 address:736'], // 831 Domain/devices/input/tablet
  ['', 'evdev:73!', ''], // 832 Domain/devices/input/passthrough/source
  ['', 'type:264! bus:125! model:121', 'driver:830 source:832! alias:734 acpi:735 address:736'], // 833 Domain/devices/input/passthrough
  ['', 'dev:73! grab:329 grabToggle:330 repeat:2', ''], // 834 Domain/devices/input/evdev/source
  ['', 'type:331! model:121', 'driver:830 source:834! alias:734 acpi:735 address:736'], // 835 Domain/devices/input/evdev
  ['', 'id:147!', ''], // 836 Domain/devices/sound/audio
  ['', 'type:332!', ''], // 837 Domain/devices/sound/codec
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119', 'settings:1192'], // 838 Domain/devices/audio/none/input
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119', 'settings:1192'], // 839 Domain/devices/audio/none/output
  ['', 'id:147! timerPeriod:119 type:135!', 'input:838 output:839'], // 840 Domain/devices/audio/none
  ['', 'id:147! timerPeriod:119 type:333!', 'input:838 output:839'], // 841 Domain/devices/audio/dbus
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 dev:312', 'settings:1192'], // 842 Domain/devices/audio/alsa/input
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 dev:312', 'settings:1192'], // 843 Domain/devices/audio/alsa/output
  ['', 'id:147! timerPeriod:119 type:334!', 'input:842 output:843'], // 844 Domain/devices/audio/alsa
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 bufferCount:119', 'settings:1192'], // 845 Domain/devices/audio/coreaudio/input
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 bufferCount:119', 'settings:1192'], // 846 Domain/devices/audio/coreaudio/output
  ['', 'id:147! timerPeriod:119 type:335!', 'input:845 output:846'], // 847 Domain/devices/audio/coreaudio
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 serverName:4 clientName:4 connectPorts:4 exactName:2', 'settings:1192'], // 848 Domain/devices/audio/jack/input
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 serverName:4 clientName:4 connectPorts:4 exactName:2', 'settings:1192'], // 849 Domain/devices/audio/jack/output
  ['', 'id:147! timerPeriod:119 type:336!', 'input:848 output:849'], // 850 Domain/devices/audio/jack
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 dev:27 bufferCount:119 tryPoll:2', 'settings:1192'], // 851 Domain/devices/audio/oss/input
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 dev:27 bufferCount:119 tryPoll:2', 'settings:1192'], // 852 Domain/devices/audio/oss/output
  ['', 'id:147! timerPeriod:119 type:337! tryMMap:2 exclusive:2 dspPolicy:178', 'input:851 output:852'], // 853 Domain/devices/audio/oss
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 name:4 streamName:4 latency:119', 'settings:1192'], // 854 Domain/devices/audio/pipewire/input
  ['', 'mixingEngine:2 fixedSettings:2 voices:119 bufferLength:119 name:4 streamName:4 latency:119', 'settings:1192'], // 855 Domain/devices/audio/pipewire/output
  ['', 'id:147! timerPeriod:119 type:338! runtimeDir:312', 'input:854 output:855'], // 856 Domain/devices/audio/pipewire
  ['', 'id:147! timerPeriod:119 type:339! serverName:4', 'input:854 output:855'], // 857 Domain/devices/audio/pulseaudio
  ['', 'id:147! timerPeriod:119 type:340! driver:341', 'input:845 output:846'], // 858 Domain/devices/audio/sdl
  ['', 'id:147! timerPeriod:119 type:342!', 'input:838 output:839'], // 859 Domain/devices/audio/spice
  ['', 'id:147! timerPeriod:119 type:245! path:312', 'input:838 output:839'], // 860 Domain/devices/audio/file
  ['', 'startupPolicy:244 writeFiltering:2', 'address:1193!'], // 861 Domain/devices/hostdev/subsystem/pci/source
  ['', 'mode:343 managed:2 type:146! ramfb:2 display:2', 'driver:373 teaming:804 source:861! alias:734 acpi:735 boot:726 rom:803 address:736 readonly:728 shareable:729'], // 862 Domain/devices/hostdev/subsystem/pci
  ['', 'startupPolicy:244 guestReset:344', 'vendor:1189 product:1190 address:1194'], // 863 Domain/devices/hostdev/subsystem/usb/source
  ['', 'mode:343 managed:2 type:120!', 'source:863! alias:734 acpi:735 boot:726 rom:803 address:736 readonly:728 shareable:729'], // 864 Domain/devices/hostdev/subsystem/usb
  ['', 'protocol:345 name:4', 'adapter:407 address:1195 *hosts:1196 auth:724 initiator:404'], // 865 Domain/devices/hostdev/subsystem/scsi/source
  ['', 'mode:343 managed:2 type:48! sgio:289 rawio:2', 'source:865! alias:734 acpi:735 boot:726 rom:803 address:736 readonly:728 shareable:729'], // 866 Domain/devices/hostdev/subsystem/scsi
  ['', 'protocol:346! wwpn:347!', ''], // 867 Domain/devices/hostdev/subsystem/scsi_host/source
  ['', 'mode:343 managed:2 type:185! model:121', 'source:867! alias:734 acpi:735 boot:726 rom:803 address:736 readonly:728 shareable:729'], // 868 Domain/devices/hostdev/subsystem/scsi_host
  ['', '', 'address:1197!'], // 869 Domain/devices/hostdev/subsystem/mdev/source
  ['', 'mode:343 managed:2 type:192! model:348! ramfb:2 display:2', 'source:869! alias:734 acpi:735 boot:726 rom:803 address:736 readonly:728 shareable:729'], // 870 Domain/devices/hostdev/subsystem/mdev
  ['', '', 'block:1198!'], // 871 Domain/devices/hostdev/capabilities/storage/source
  ['', 'mode:349! type:189!', 'source:871! alias:734 acpi:735 boot:726 rom:803 address:736 readonly:728 shareable:729'], // 872 Domain/devices/hostdev/capabilities/storage
  ['', '', 'char:1199!'], // 873 Domain/devices/hostdev/capabilities/misc/source
  ['', 'mode:349! type:350!', 'source:873! alias:734 acpi:735 boot:726 rom:803 address:736 readonly:728 shareable:729'], // 874 Domain/devices/hostdev/capabilities/misc
  ['', '', 'interface:1200!'], // 875 Domain/devices/hostdev/capabilities/net/source
  ['', 'mode:349! type:183!', 'source:875! *ips:795 *routes:79 alias:734 acpi:735 boot:726 rom:803 address:736 readonly:728 shareable:729'], // 876 Domain/devices/hostdev/capabilities/net
  ['', 'enable:2!', ''], // 877 Domain/devices/graphics/sdl/gl
  ['', 'type:340! display:4 xauth:4 fullscreen:2', 'gl:877'], // 878 Domain/devices/graphics/sdl
  [["type"], [1201,1202,1203,1204]], // 879 Domain/devices/graphics/listen
  ['', 'type:351! port:162 autoport:2 websocket:162 listen:352 sharePolicy:353 powerControl:2 wait:2 socket:73 passwd:4 keymap:4 passwdValidTo:4 connected:354', 'audio:836 *listens:879'], // 880 Domain/devices/graphics/vnc
  ['', 'name:355! mode:356!', ''], // 881 Domain/devices/graphics/channel
  ['', 'compression:357!', ''], // 882 Domain/devices/graphics/image
  ['', 'compression:358!', ''], // 883 Domain/devices/graphics/jpeg
  ['', 'compression:358!', ''], // 884 Domain/devices/graphics/zlib
  ['', 'compression:2!', ''], // 885 Domain/devices/graphics/playback
  ['', 'mode:359!', ''], // 886 Domain/devices/graphics/streaming
  ['', 'copypaste:2!', ''], // 887 Domain/devices/graphics/clipboard
  ['', 'mode:317!', ''], // 888 Domain/devices/graphics/mouse
  ['', 'enable:2!', ''], // 889 Domain/devices/graphics/filetransfer
  ['', 'enable:2! rendernode:73', ''], // 890 Domain/devices/graphics/spice/gl
  ['', 'type:342! port:162 tlsPort:162 autoport:2 listen:352 passwd:4 keymap:4 passwdValidTo:4 connected:360 defaultMode:356', '*listens:879 *channels:881 image:882 jpeg:883 zlib:884 playback:885 streaming:886 clipboard:887 mouse:888 filetransfer:889 gl:890'], // 891 Domain/devices/graphics/spice
  ['', 'type:333! address:312 p2p:2', 'gl:890 audio:836'], // 892 Domain/devices/graphics/dbus
  ['', 'type:361! port:162 autoport:2 replaceUser:2 multiUser:2 listen:352 username:4 passwd:4', '*listens:879'], // 893 Domain/devices/graphics/rdp
  ['', 'type:362! display:4', ''], // 894 Domain/devices/graphics/desktop
  ['', 'rendernode:73', ''], // 895 Domain/devices/graphics/egl-headless/gl
  ['', 'type:363!', 'gl:895'], // 896 Domain/devices/graphics/egl-headless
  ['', 'iommu:2 ats:2 packed:2 pagePerVq:2 name:364 vgaconf:365', ''], // 897 Domain/devices/video/driver
  [["type"], [1207,1208,1209]], // 898 Domain/devices/video/model
  ['', 'path:4! append:2', '*seclabels:1123'], // 899 Domain/devices/console/file/source
  ['', 'file:73! append:2', ''], // 900 Domain/devices/console/log
  ['', 'type:366 port:4', 'model:1210'], // 901 Domain/devices/console/target
  ['', 'type:367! tty:73', '*sources:899! log:900 target:901 alias:734 acpi:735 address:736'], // 902 Domain/devices/console/file
  ['', 'path:4 append:2', '*seclabels:1123'], // 903 Domain/devices/console/pty/source
  ['', 'type:368! tty:73', '*sources:903 log:900 target:901 alias:734 acpi:735 address:736'], // 904 Domain/devices/console/pty
  ['', 'mode:4 path:4', 'reconnect:1126 *seclabels:1123'], // 905 Domain/devices/console/unix/source
  ['', 'type:369', ''], // 906 Domain/devices/console/protocol
  ['', 'type:252! tty:73', '*sources:905 protocol:906 log:900 target:901 alias:734 acpi:735 address:736'], // 907 Domain/devices/console/unix
  ['', 'host:4! service:4! mode:4 tls:2', 'reconnect:1126'], // 908 Domain/devices/console/tcp/source
  ['', 'type:370! tty:73', '*sources:908! protocol:906 log:900 target:901 alias:734 acpi:735 address:736'], // 909 Domain/devices/console/tcp
  ['', 'mode:4 host:4 service:4', ''], // 910 Domain/devices/console/udp/source
  ['', 'type:322! tty:73', '*sources:910 log:900 target:901 alias:734 acpi:735 address:736'], // 911 Domain/devices/console/udp
  ['', 'master:4! slave:4!', ''], // 912 Domain/devices/console/nmdm/source
  ['', 'type:371! tty:73', '*sources:912 log:900 target:901 alias:734 acpi:735 address:736'], // 913 Domain/devices/console/nmdm
  ['', 'channel:4!', ''], // 914 Domain/devices/console/spiceport/source
  ['', 'type:372! tty:73', '*sources:914! log:900 target:901 alias:734 acpi:735 address:736'], // 915 Domain/devices/console/spiceport
  ['', 'channel:4', ''], // 916 Domain/devices/console/dbus/source
  ['', 'type:333! tty:73', '*sources:916 log:900 target:901 alias:734 acpi:735 address:736'], // 917 Domain/devices/console/dbus
  ['', '', 'clipboard:887 mouse:888'], // 918 Domain/devices/console/qemu-vdagent/source
  ['', 'type:373! tty:73', '*sources:918 log:900 target:901 alias:734 acpi:735 address:736'], // 919 Domain/devices/console/qemu-vdagent
  ['', 'type:374! tty:73', 'log:900 target:901 alias:734 acpi:735 address:736'], // 920 Domain/devices/console/null
  ['', 'tty:73', ''], // 921 Domain/devices/console/other
  ['', 'type:367! tty:73', '*sources:899! log:900 target:901 alias:734 acpi:735 address:736'], // 922 Domain/devices/parallel/file
  ['', 'type:368! tty:73', '*sources:903 log:900 target:901 alias:734 acpi:735 address:736'], // 923 Domain/devices/parallel/pty
  ['', 'type:252! tty:73', '*sources:905 protocol:906 log:900 target:901 alias:734 acpi:735 address:736'], // 924 Domain/devices/parallel/unix
  ['', 'type:370! tty:73', '*sources:908! protocol:906 log:900 target:901 alias:734 acpi:735 address:736'], // 925 Domain/devices/parallel/tcp
  ['', 'type:322! tty:73', '*sources:910 log:900 target:901 alias:734 acpi:735 address:736'], // 926 Domain/devices/parallel/udp
  ['', 'type:371! tty:73', '*sources:912 log:900 target:901 alias:734 acpi:735 address:736'], // 927 Domain/devices/parallel/nmdm
  ['', 'type:372! tty:73', '*sources:914! log:900 target:901 alias:734 acpi:735 address:736'], // 928 Domain/devices/parallel/spiceport
  ['', 'type:333! tty:73', '*sources:916 log:900 target:901 alias:734 acpi:735 address:736'], // 929 Domain/devices/parallel/dbus
  ['', 'type:373! tty:73', '*sources:918 log:900 target:901 alias:734 acpi:735 address:736'], // 930 Domain/devices/parallel/qemu-vdagent
  ['', 'type:374! tty:73', 'log:900 target:901 alias:734 acpi:735 address:736'], // 931 Domain/devices/parallel/null
  ['', 'type:367! tty:73', '*sources:899! log:900 target:901 alias:734 acpi:735 address:736'], // 932 Domain/devices/serial/file
  ['', 'type:368! tty:73', '*sources:903 log:900 target:901 alias:734 acpi:735 address:736'], // 933 Domain/devices/serial/pty
  ['', 'type:252! tty:73', '*sources:905 protocol:906 log:900 target:901 alias:734 acpi:735 address:736'], // 934 Domain/devices/serial/unix
  ['', 'type:370! tty:73', '*sources:908! protocol:906 log:900 target:901 alias:734 acpi:735 address:736'], // 935 Domain/devices/serial/tcp
  ['', 'type:322! tty:73', '*sources:910 log:900 target:901 alias:734 acpi:735 address:736'], // 936 Domain/devices/serial/udp
  ['', 'type:371! tty:73', '*sources:912 log:900 target:901 alias:734 acpi:735 address:736'], // 937 Domain/devices/serial/nmdm
  ['', 'type:372! tty:73', '*sources:914! log:900 target:901 alias:734 acpi:735 address:736'], // 938 Domain/devices/serial/spiceport
  ['', 'type:333! tty:73', '*sources:916 log:900 target:901 alias:734 acpi:735 address:736'], // 939 Domain/devices/serial/dbus
  ['', 'type:373! tty:73', '*sources:918 log:900 target:901 alias:734 acpi:735 address:736'], // 940 Domain/devices/serial/qemu-vdagent
  ['', 'type:374! tty:73', 'log:900 target:901 alias:734 acpi:735 address:736'], // 941 Domain/devices/serial/null
  [["type"], [1211,1212,1213]], // 942 Domain/devices/channel/target
  ['', 'type:367!', '*sources:899! log:900 target:942! alias:734 address:736'], // 943 Domain/devices/channel/file
  ['', 'type:368!', '*sources:903 log:900 target:942! alias:734 address:736'], // 944 Domain/devices/channel/pty
  ['', 'type:252!', '*sources:905 protocol:906 log:900 target:942! alias:734 address:736'], // 945 Domain/devices/channel/unix
  ['', 'type:370!', '*sources:908! protocol:906 log:900 target:942! alias:734 address:736'], // 946 Domain/devices/channel/tcp
  ['', 'type:322!', '*sources:910 log:900 target:942! alias:734 address:736'], // 947 Domain/devices/channel/udp
  ['', 'type:371!', '*sources:912 log:900 target:942! alias:734 address:736'], // 948 Domain/devices/channel/nmdm
  ['', 'type:372!', '*sources:914! log:900 target:942! alias:734 address:736'], // 949 Domain/devices/channel/spiceport
  ['', 'type:333!', '*sources:916 log:900 target:942! alias:734 address:736'], // 950 Domain/devices/channel/dbus
  ['', 'type:373!', '*sources:918 log:900 target:942! alias:734 address:736'], // 951 Domain/devices/channel/qemu-vdagent
  ['', 'type:374!', 'log:900 target:942! alias:734 address:736'], // 952 Domain/devices/channel/null
  ['', 'mode:375!', 'acpi:735 address:736'], // 953 Domain/devices/smartcard/host
  ['4', '', ''], // 954 Domain/devices/smartcard/certificate
  ['170', '', ''], // 955 Domain/devices/smartcard/database
  ['', 'mode:376!', '*certificates:954! database:955 acpi:735 address:736'], // 956 Domain/devices/smartcard/host-certificates
  ['', 'mode:264! type:367!', '*sources:899! log:900 target:901 acpi:735 address:736'], // 957 Domain/devices/smartcard/passthrough/file
  ['', 'mode:264! type:368!', '*sources:903 log:900 target:901 acpi:735 address:736'], // 958 Domain/devices/smartcard/passthrough/pty
  ['', 'mode:264! type:252!', '*sources:905 protocol:906 log:900 target:901 acpi:735 address:736'], // 959 Domain/devices/smartcard/passthrough/unix
  ['', 'mode:264! type:370!', '*sources:908! protocol:906 log:900 target:901 acpi:735 address:736'], // 960 Domain/devices/smartcard/passthrough/tcp
  ['', 'mode:264! type:322!', '*sources:910 log:900 target:901 acpi:735 address:736'], // 961 Domain/devices/smartcard/passthrough/udp
  ['', 'mode:264! type:371!', '*sources:912 log:900 target:901 acpi:735 address:736'], // 962 Domain/devices/smartcard/passthrough/nmdm
  ['', 'mode:264! type:372!', '*sources:914! log:900 target:901 acpi:735 address:736'], // 963 Domain/devices/smartcard/passthrough/spiceport
  ['', 'mode:264! type:333!', '*sources:916 log:900 target:901 acpi:735 address:736'], // 964 Domain/devices/smartcard/passthrough/dbus
  ['', 'mode:264! type:373!', '*sources:918 log:900 target:901 acpi:735 address:736'], // 965 Domain/devices/smartcard/passthrough/qemu-vdagent
  ['', 'mode:264! type:374!', 'log:900 target:901 acpi:735 address:736'], // 966 Domain/devices/smartcard/passthrough/null
  ['', 'bus:120! type:367!', '*sources:899! log:900 alias:734 address:736 boot:726'], // 967 Domain/devices/redirdev/file
  ['', 'bus:120! type:368!', '*sources:903 log:900 alias:734 address:736 boot:726'], // 968 Domain/devices/redirdev/pty
  ['', 'bus:120! type:252!', '*sources:905 protocol:906 log:900 alias:734 address:736 boot:726'], // 969 Domain/devices/redirdev/unix
  ['', 'bus:120! type:370!', '*sources:908! protocol:906 log:900 alias:734 address:736 boot:726'], // 970 Domain/devices/redirdev/tcp
  ['', 'bus:120! type:322!', '*sources:910 log:900 alias:734 address:736 boot:726'], // 971 Domain/devices/redirdev/udp
  ['', 'bus:120! type:371!', '*sources:912 log:900 alias:734 address:736 boot:726'], // 972 Domain/devices/redirdev/nmdm
  ['', 'bus:120! type:372!', '*sources:914! log:900 alias:734 address:736 boot:726'], // 973 Domain/devices/redirdev/spiceport
  ['', 'bus:120! type:333!', '*sources:916 log:900 alias:734 address:736 boot:726'], // 974 Domain/devices/redirdev/dbus
  ['', 'bus:120! type:373!', '*sources:918 log:900 alias:734 address:736 boot:726'], // 975 Domain/devices/redirdev/qemu-vdagent
  ['', 'bus:120! type:374!', 'log:900 alias:734 address:736 boot:726'], // 976 Domain/devices/redirdev/null
  ['', 'allow:2! class:377 vendor:378 product:378 version:379', ''], // 977 Domain/devices/redirfilter/usbdev
  [["type","model"], [1214,1215,1216,1217,1218,1219,1220,1221,1222,1223,1224,1225]], // 978 Domain/devices/rng/backend
  ['', 'bytes:34! period:34', ''], // 979 Domain/devices/rng/rate
  [["type"], [1227,1232,1234]], // 980 Domain/devices/tpm/backend
  ['', 'type:380!', ''], // 981 Domain/devices/shmem/model
  ['', 'unit:19 value:18!', ''], // 982 Domain/devices/shmem/size
  ['', 'path:73', ''], // 983 Domain/devices/shmem/server
  ['', 'ioeventfd:2 vectors:1', ''], // 984 Domain/devices/shmem/msi
  ['', '', 'pagesize:1235 nodemask:1236'], // 985 Domain/devices/memory/dimm/source
  ['', '', 'size:982! node:1172 address:1237'], // 986 Domain/devices/memory/dimm/target
  ['', 'model:381! access:101 discard:2', 'driver:830 address:736 alias:734 acpi:735 source:985 target:986!'], // 987 Domain/devices/memory/dimm
  ['', '', 'path:169! alignsize:1238 pmem:1239'], // 988 Domain/devices/memory/nvdimm/source
  ['', '', 'size:982! node:1172 label:1240 readonly:728 address:1237'], // 989 Domain/devices/memory/nvdimm/target
  ['', 'model:382! access:101 discard:2', 'uuid:18 driver:830 address:736 alias:734 acpi:735 source:988! target:989!'], // 990 Domain/devices/memory/nvdimm
  ['', 'model:383! access:101 discard:2', 'driver:830 address:736 alias:734 acpi:735 source:988! target:986!'], // 991 Domain/devices/memory/virtio-pmem
  ['', 'dynamicMemslots:2', 'size:982! node:1172 block:1241 requested:1242 current:1243 address:1237'], // 992 Domain/devices/memory/virtio-mem/target
  ['', 'model:384! access:101 discard:2', 'driver:830 address:736 alias:734 acpi:735 source:985 target:992!'], // 993 Domain/devices/memory/virtio-mem
  ['', '', 'size:982! node:1172'], // 994 Domain/devices/memory/sgx-epc/target
  ['', 'model:385! access:101 discard:2', 'driver:830 address:736 alias:734 acpi:735 source:985 target:994!'], // 995 Domain/devices/memory/sgx-epc
  ['', 'model:386! queues:34', ''], // 996 Domain/devices/crypto/backend
  ['', 'period:34!', ''], // 997 Domain/devices/memballoon/stats
  ['', 'intremap:2 cachingMode:2 eim:2 iotlb:2 awBits:147 dmaTranslation:2 xtsup:2 passthrough:2 pciBus:1 accel:2 ats:2 ril:2 ssidsize:178 oas:178 cmdqv:2', 'granule:1244'], // 998 Domain/devices/iommu/driver
  ['', 'auto:2 address:1', ''], // 999 Domain/devices/vsock/cid
  ['', '', '*properties:1245'], // 1000 Domain/qemu-override/device/frontend
  ['', 'start:37! end:37!', ''], // 1001 Network/forward/nat/address
  ['', 'start:22! end:22!', ''], // 1002 Network/forward/nat/port
  ['33', '', ''], // 1003 Network/dns/host/hostname
  ['', 'start:36! end:36!', 'lease:1246'], // 1004 Network/ip/dhcp/range
  ['', 'mac:31 id:387 name:4 ip:36!', 'lease:1246'], // 1005 Network/ip/dhcp/host
  ['', 'file:312! server:33', ''], // 1006 Network/ip/dhcp/bootp
  ['388', '', ''], // 1007 StoragePool/target/permissions/mode
  ['389', '', ''], // 1008 StoragePool/target/permissions/owner
  ['389', '', ''], // 1009 StoragePool/target/permissions/group
  ['', 'start:18! end:18!', ''], // 1010 StoragePool/source/device/freeExtent
  ['', 'name:4!', ''], // 1011 Domain/os/nvram/source/initiator/iqn
  ['', 'uuid:4 usage:4', ''], // 1012 StoragePool/source/auth/secret
  ['', 'uniqueId:34', 'address:595!'], // 1013 Domain/devices/hostdev/source/adapter/parentaddr
  ['', 'type:185 name:4', 'parentaddr:1013'], // 1014 Domain/devices/hostdev/source/adapter/scsi_host
  ['', 'type:390! parent:4 managed:2 parentWwnn:56 parentWwpn:56 parentFabricWwn:56 wwnn:56! wwpn:56!', ''], // 1015 Domain/devices/hostdev/source/adapter/fc_host
  ['', 'start:18! end:18!', ''], // 1016 StorageVolume/source/device/extent
  ['391', '', ''], // 1017 StorageVolume/target/timestamps/atime
  ['391', '', ''], // 1018 StorageVolume/target/timestamps/btime
  ['391', '', ''], // 1019 StorageVolume/target/timestamps/ctime
  ['391', '', ''], // 1020 StorageVolume/target/timestamps/mtime
  ['', 'type:392! uuid:11 usage:4', ''], // 1021 Domain/devices/disk/encryption/secret
  ['', 'name:4! size:1! mode:4 hash:4', ''], // 1022 Domain/devices/disk/encryption/cipher
  ['', 'name:4! hash:4', ''], // 1023 Domain/devices/disk/encryption/ivgen
  ['-', '', ''], // 1024 StorageVolume/target/features/lazy_refcounts
  ['-', '', ''], // 1025 StorageVolume/target/features/extended_l2
  ['4', '', ''], // 1026 NodeDevice/capability/hardware/version
  ['4', '', ''], // 1027 NodeDevice/capability/firmware/release_date
  ['', 'domain:141! bus:141! slot:141! function:141!', ''], // 1028 NodeDevice/capability/capability/address
  ['', 'type:393!', '*addresses:1028'], // 1029 NodeDevice/capability/pci/capability/phys_function
  ['', 'type:394! maxCount:1', '*addresses:1028'], // 1030 NodeDevice/capability/pci/capability/virt_functions
  ['', 'type:395!', ''], // 1031 NodeDevice/capability/pci/capability/pci-bridge
  ['', 'id:4!', 'name:66 deviceAPI:1247! availableInstances:1248!'], // 1032 NodeDevice/capability/capability/type
  ['', 'type:201!', '*types:1032!'], // 1033 NodeDevice/capability/pci/capability/mdev_types
  ['396', '', ''], // 1034 NodeDevice/capability/capability/name
  ['', 'access:397!', 'changeLevel:1249 manufactureId:1250 partNumber:1251 serialNumber:1252 *vendorFields:1253 assetTag:1254 *systemFields:1255'], // 1035 NodeDevice/capability/capability/fields
  ['', 'type:398!', 'name:1034! *fields:1035'], // 1036 NodeDevice/capability/pci/capability/vpd
  ['', 'validity:399! port:1 speed:400 width:1!', ''], // 1037 NodeDevice/capability/pci-express/link
  ['56', '', ''], // 1038 NodeDevice/capability/capability/wwnn
  ['56', '', ''], // 1039 NodeDevice/capability/scsi_target/capability/wwpn
  ['56', '', ''], // 1040 NodeDevice/capability/capability/fabric_wwn
  ['', 'type:390!', 'wwnn:1038! wwpn:1039! fabricWwn:1040'], // 1041 NodeDevice/capability/scsi_host/capability/fc_host
  ['1', '', ''], // 1042 NodeDevice/capability/capability/max_vports
  ['1', '', ''], // 1043 NodeDevice/capability/capability/vports
  ['', 'type:401!', 'maxVports:1042! vports:1043!'], // 1044 NodeDevice/capability/scsi_host/capability/vport_ops
  ['4', '', ''], // 1045 NodeDevice/capability/capability/rport
  ['74', '', ''], // 1046 NodeDevice/capability/capability/media_available
  ['18', '', ''], // 1047 NodeDevice/capability/capability/media_size
  ['4', '', ''], // 1048 NodeDevice/capability/capability/media_label
  ['', 'type:402!', 'mediaAvailable:1046! mediaSize:1047! mediaLabel:1048 logicalBlockSize:469 numBlocks:470'], // 1049 NodeDevice/capability/storage/capability/removable
  ['', 'type:403!', ''], // 1050 NodeDevice/capability/storage/capability/hotpluggable
  ['4', '', ''], // 1051 NodeDevice/capability/capability/group_device
  ['', 'ref:4! value:4', ''], // 1052 NodeDevice/capability/members/ccw_device
  ['4', '', ''], // 1053 NodeDevice/capability/capability/card_type
  ['4', '', ''], // 1054 NodeDevice/capability/capability/chpid
  ['', 'type:61! name:27!', 'mac:130 link:131'], // 1055 Interface/bridge/interface/ethernet
  ['', 'type:67! name:27', 'link:131 vlan:139!'], // 1056 Interface/bridge/interface/vlan
  ['', 'type:65! name:27!', 'link:131 bond:137!'], // 1057 Interface/bridge/interface/bond
  ['', 'file:73 index:34', '*seclabels:1123 slices:1121 dataStore:1256 encryption:414'], // 1058 Snapshot/disks/disk/file/source
  ['', 'type:404', 'metadataCache:1137'], // 1059 Snapshot/disks/disk/driver
  ['-', '', ''], // 1060 Snapshot/disks/disk/snapshotDeleteInProgress
  ['', 'name:231! snapshot:405 type:245!', 'source:1058 driver:1059 snapshotDeleteInProgress:1060'], // 1061 Snapshot/disks/disk/file
  ['', 'dev:73! index:34', '*seclabels:1123 slices:1121 dataStore:1256 encryption:414'], // 1062 Snapshot/disks/disk/block/source
  ['', 'name:231! snapshot:405 type:247!', 'source:1062 driver:1059 snapshotDeleteInProgress:1060'], // 1063 Snapshot/disks/disk/block
  ['', 'protocol:248! name:4 tls:2 tlsHostname:4 index:34 query:4', 'slices:1121 dataStore:1256 *hosts:1125 reconnect:1126 encryption:414 snapshot:1127 config:1128 auth:724 initiator:404 cookies:1129 readahead:1130 timeout:1131 ssl:1132 knownHosts:1133 identity:1134'], // 1064 Snapshot/disks/disk/network/source
  ['', 'name:231! snapshot:405 type:249!', 'source:1064!'], // 1065 Snapshot/disks/disk/network
  ['', 'name:231! snapshot:287', 'source:1058 driver:1059 snapshotDeleteInProgress:1060'], // 1066 Snapshot/disks/disk/other
  ['', 'file:73!', '*seclabels:1123 encryption:1257'], // 1067 Backup/push/disks/disk/file/target
  ['', 'type:406!', ''], // 1068 Backup/push/disks/disk/file/driver
  ['', 'name:275! backupmode:407 incremental:4 backup:35 type:245!', 'target:1067 driver:1068'], // 1069 Backup/push/disks/disk/file
  ['', 'dev:73!', '*seclabels:1123 encryption:1257'], // 1070 Backup/push/disks/disk/block/target
  ['', 'name:275! backupmode:407 incremental:4 backup:35 type:247!', 'target:1070 driver:1068'], // 1071 Backup/push/disks/disk/block
  ['', 'name:275! backupmode:407 incremental:4 backup:2', ''], // 1072 Backup/push/disks/disk/other
  ['', 'file:73!', '*seclabels:1123 encryption:1257'], // 1073 Backup/pull/disks/disk/file/scratch
  ['', 'type:408!', ''], // 1074 Backup/pull/disks/disk/file/driver
  ['', 'name:275! backupmode:407 incremental:4 exportname:4 exportbitmap:4 backup:35 type:245!', 'scratch:1073 driver:1074'], // 1075 Backup/pull/disks/disk/file
  ['', 'dev:73!', '*seclabels:1123 encryption:1257'], // 1076 Backup/pull/disks/disk/block/scratch
  ['', 'name:275! backupmode:407 incremental:4 exportname:4 exportbitmap:4 backup:35 type:247!', 'scratch:1076! driver:1074'], // 1077 Backup/pull/disks/disk/block
  ['', 'name:275! backupmode:407 incremental:4 exportname:4 exportbitmap:4 backup:136', 'scratch:1073 driver:1074'], // 1078 Backup/pull/disks/disk/other
  ['', 'name:409!', ''], // 1079 Capabilities/host/cpu/feature
  ['-', '', ''], // 1080 Capabilities/host/power_management/suspend_mem
  ['-', '', ''], // 1081 Capabilities/host/power_management/suspend_disk
  ['-', '', ''], // 1082 Capabilities/host/power_management/suspend_hybrid
  ['-', '', ''], // 1083 Capabilities/host/migration_features/live
  ['', '', '*uriTransports:1258!'], // 1084 Capabilities/host/migration_features/uri_transports
  ['', 'num:1!', '*cells:1259!'], // 1085 Capabilities/host/topology/cells
  ['', 'id:1! level:1! type:263! size:1! unit:19! cpus:21!', '*controls:1260'], // 1086 Capabilities/host/cache/bank
  ['', 'level:1 reuseThreshold:1 maxMonitors:1!', '*features:1261!'], // 1087 Capabilities/host/cache/monitor
  ['', 'id:1! cpus:21!', '*controls:1262'], // 1088 Capabilities/host/memory_bandwidth/node
  ['', 'maxMonitors:1!', '*features:1263!'], // 1089 Capabilities/host/energy/monitor
  ['4', '', ''], // 1090 Capabilities/host/secmodel/doi
  ['', 'type:4! value:4', ''], // 1091 Capabilities/host/secmodel/baselabel
  ['410', '', ''], // 1092 Capabilities/guest/arch/wordsize
  ['73', '', ''], // 1093 Capabilities/guest/arch/loader
  ['', 'canonical:4 maxCpus:1 deprecated:2 value:4', ''], // 1094 Capabilities/guest/arch/machine
  ['', 'type:0!', 'emulator:303 *machines:1094'], // 1095 Capabilities/guest/arch/domain
  ['-', '', ''], // 1096 Capabilities/guest/features/ia64_be
  ['', 'toggle:2! default:2!', ''], // 1097 Capabilities/guest/features/acpi
  ['', 'toggle:2! default:2!', ''], // 1098 Capabilities/guest/features/apic
  ['-', '', ''], // 1099 Capabilities/guest/features/cpuselection
  ['-', '', ''], // 1100 Capabilities/guest/features/deviceboot
  ['', 'toggle:2! default:2!', ''], // 1101 Capabilities/guest/features/disksnapshot
  ['', 'toggle:2! default:2!', ''], // 1102 Capabilities/guest/features/hap
  ['-', '', ''], // 1103 Capabilities/guest/features/externalSnapshot
  ['4', '', ''], // 1104 DomainCapabilities/os/enum/value
  ['', 'fallback:80 vendorId:81 usable:411 deprecated:2 canonical:4 vendor:4 value:4', ''], // 1105 DomainCapabilities/cpu/mode/model
  ['', 'model:4!', '*features:1264!'], // 1106 DomainCapabilities/cpu/mode/blockers
  ['1', '', ''], // 1107 DomainCapabilities/features/sev/maxGuests
  ['1', '', ''], // 1108 DomainCapabilities/features/sev/maxESGuests
  ['4', '', ''], // 1109 DomainCapabilities/features/sev/cpu0Id
  ['2', '', ''], // 1110 DomainCapabilities/features/sgx/flc
  ['2', '', ''], // 1111 DomainCapabilities/features/sgx/sgx1
  ['2', '', ''], // 1112 DomainCapabilities/features/sgx/sgx2
  ['', 'unit:412! value:18!', ''], // 1113 DomainCapabilities/features/sgx/section_size
  ['', '', '*sections:1265'], // 1114 DomainCapabilities/features/sgx/sections
  ['', '', 'spinlocks:1266 stimerDirect:1267 tlbflushDirect:1268 tlbflushExtended:1269 vendorId:1270'], // 1115 DomainCapabilities/features/hyperv/defaults
  ['', '', '*siblings:1271!'], // 1116 Domain/cpu/numa/cell/distances
  ['', 'level:1! associativity:413! policy:414!', 'size:1272! line:1273!'], // 1117 Domain/cpu/numa/cell/cache
  ['', 'initiator:1! target:1! cache:1 type:415! value:1!', ''], // 1118 Domain/cpu/numa/interconnects/latency
  ['', 'initiator:1! target:1! cache:1 type:415! value:1! unit:19!', ''], // 1119 Domain/cpu/numa/interconnects/bandwidth
  ['', 'type:4!', ''], // 1120 StoragePoolCapabilities/pool/poolOptions/defaultFormat
  ['', '', 'slice:1274!'], // 1121 Domain/os/nvram/source/slices
  [["type"], [1275,1276,1277,1278,1279,1280,1281,1282,1283]], // 1122 Domain/os/nvram/source/dataStore
  ['', 'model:4 relabel:2 labelskip:35', '*labels:335'], // 1123 Domain/os/nvram/source/seclabel
  ['', 'managed:2 migration:2', 'source:1284'], // 1124 Domain/os/nvram/source/reservations
  ['', 'transport:416 name:78 port:1 socket:73', ''], // 1125 Domain/os/nvram/source/host
  ['', 'enabled:2 timeout:1 delay:1', ''], // 1126 Domain/os/nvram/source/reconnect
  ['', 'name:99!', ''], // 1127 Domain/os/nvram/source/snapshot
  ['', 'file:73!', ''], // 1128 Domain/os/nvram/source/config
  ['', '', '*cookies:1285!'], // 1129 Domain/os/nvram/source/cookies
  ['', 'size:34!', ''], // 1130 Domain/os/nvram/source/readahead
  ['', 'seconds:34!', ''], // 1131 Domain/os/nvram/source/timeout
  ['', 'verify:2!', ''], // 1132 Domain/os/nvram/source/ssl
  ['', 'path:73!', ''], // 1133 Domain/os/nvram/source/knownHosts
  ['', 'username:99 keyfile:73 agentsock:73 user:99 group:99', ''], // 1134 Domain/os/nvram/source/identity
  ['', 'state:2!', ''], // 1135 Domain/features/hyperv/stimer/direct
  ['', 'state:2!', ''], // 1136 Domain/features/hyperv/tlbflush/extended
  ['', '', 'maxSize:1286'], // 1137 Domain/devices/disk/driver/metadata_cache
  ['', '', '*iothreads:1287!'], // 1138 Domain/devices/disk/driver/iothreads
  ['', '', '*statistics:1288 *latencyHistograms:1289'], // 1139 Domain/devices/disk/driver/statistics
  ['', 'type:406!', 'metadataCache:1137'], // 1140 Domain/devices/disk/mirror/format
  ['', 'file:73 format:406 job:417 type:245 ready:418', 'source:605 formatElement:1140 backingStore:742'], // 1141 Domain/devices/disk/mirror/file
  ['', 'job:417! type:247! ready:418', 'source:607 formatElement:1140 backingStore:742'], // 1142 Domain/devices/disk/mirror/block
  ['', 'job:417! type:41! ready:418', 'source:609 formatElement:1140 backingStore:742'], // 1143 Domain/devices/disk/mirror/dir
  ['', 'job:417! type:249! ready:418', 'source:611! formatElement:1140 backingStore:742'], // 1144 Domain/devices/disk/mirror/network
  ['', 'job:417! type:227! ready:418', 'source:613 formatElement:1140 backingStore:742'], // 1145 Domain/devices/disk/mirror/volume
  ['', 'job:417! type:251! ready:418', 'source:615 formatElement:1140 backingStore:742'], // 1146 Domain/devices/disk/mirror/nvme
  ['', 'job:417! type:253! ready:418', 'source:617! formatElement:1140 backingStore:742'], // 1147 Domain/devices/disk/mirror/vhostuser
  ['', 'job:417! type:254! ready:418', 'source:619! formatElement:1140 backingStore:742'], // 1148 Domain/devices/disk/mirror/vhostvdpa
  ['', 'job:417! type:255! ready:418', 'source:619! formatElement:1140 backingStore:742'], // 1149 Domain/devices/disk/mirror/ctl
  ['', 'type:419! uuid:11 usage:40', ''], // 1150 Domain/devices/disk/auth/secret
  ['', 'group:4!', ''], // 1151 Domain/devices/disk/throttlefilters/throttlefilter
  ['', 'uid:420 fid:119', ''], // 1152 Domain/devices/disk/address/zpci
  ['', 'type:146! domain:119 bus:147 slot:148 function:149 multifunction:2', 'zpci:1152'], // 1153 Domain/devices/disk/address/pci
  ['', 'type:421! controller:422 bus:422 target:422 unit:423', ''], // 1154 Domain/devices/disk/address/drive
  ['', 'type:299! controller:422! bus:422 port:422', ''], // 1155 Domain/devices/disk/address/virtio-serial
  ['', 'type:424! controller:422! slot:422', ''], // 1156 Domain/devices/disk/address/ccid
  ['', 'type:120! bus:425! port:292', ''], // 1157 Domain/devices/disk/address/usb
  ['', 'type:426! reg:427', ''], // 1158 Domain/devices/disk/address/spapr-vio
  ['', 'type:198! cssid:194 ssid:195 devno:196', ''], // 1159 Domain/devices/disk/address/ccw
  ['', 'type:428! iobase:429 irq:430', ''], // 1160 Domain/devices/disk/address/isa
  ['', 'type:431!', ''], // 1161 Domain/devices/disk/address/virtio-mmio
  ['', 'type:381! slot:177 base:141', ''], // 1162 Domain/devices/disk/address/dimm
  ['', 'index:34 type:245', 'source:605 backingStore:742 format:1140'], // 1163 Domain/devices/disk/backingStore/file
  ['', 'index:34 type:247!', 'source:607 backingStore:742 format:1140'], // 1164 Domain/devices/disk/backingStore/block
  ['', 'index:34 type:41!', 'source:609 backingStore:742 format:1140'], // 1165 Domain/devices/disk/backingStore/dir
  ['', 'index:34 type:249!', 'source:611 backingStore:742 format:1140'], // 1166 Domain/devices/disk/backingStore/network
  ['', 'index:34 type:227!', 'source:613 backingStore:742 format:1140'], // 1167 Domain/devices/disk/backingStore/volume
  ['', 'index:34 type:251!', 'source:615 backingStore:742 format:1140'], // 1168 Domain/devices/disk/backingStore/nvme
  ['', 'index:34 type:253!', 'source:617 backingStore:742 format:1140'], // 1169 Domain/devices/disk/backingStore/vhostuser
  ['', 'index:34 type:254!', 'source:619 backingStore:742 format:1140'], // 1170 Domain/devices/disk/backingStore/vhostvdpa
  ['', 'index:34 type:255!', 'source:619 backingStore:742 format:1140'], // 1171 Domain/devices/disk/backingStore/ctl
  ['1', '', ''], // 1172 Domain/devices/controller/target/node
  ['', 'type:432 format:406 wrpolicy:433 iommu:2 ats:2 packed:2 pagePerVq:2', ''], // 1173 Domain/devices/filesystem/driver/path
  ['', 'type:434! queue:1 iommu:2 ats:2 packed:2 pagePerVq:2', ''], // 1174 Domain/devices/filesystem/driver/virtiofs
  ['', 'type:435!', ''], // 1175 Domain/devices/filesystem/driver/mtp
  ['', 'mode:436', ''], // 1176 Domain/devices/filesystem/binary/cache
  ['', 'mode:437', ''], // 1177 Domain/devices/filesystem/binary/sandbox
  ['', 'posix:2 flock:2', ''], // 1178 Domain/devices/filesystem/binary/lock
  ['', 'size:281', ''], // 1179 Domain/devices/filesystem/binary/thread_pool
  ['', 'max:34', ''], // 1180 Domain/devices/filesystem/binary/openfiles
  ['', '', 'frames:1290'], // 1181 Domain/devices/interface/coalesce/rx
  ['', 'start:162! end:162 to:162 exclude:2', ''], // 1182 Domain/devices/interface/portForward/range
  ['', 'csum:2 gso:2 tso4:2 tso6:2 ecn:2 ufo:2 mrgRxbuf:2', ''], // 1183 Domain/devices/interface/driver/host
  ['', 'csum:2 tso4:2 tso6:2 ecn:2 ufo:2', ''], // 1184 Domain/devices/interface/driver/guest
  ['1', '', ''], // 1185 Domain/devices/interface/tune/sndbuf
  ['', 'type:438!', ''], // 1186 Domain/devices/interface/teaming/persistent
  ['', 'type:439! persistent:280!', ''], // 1187 Domain/devices/interface/teaming/transient
  ['', 'address:37! port:162!', ''], // 1188 Domain/devices/interface/source/local
  ['', 'id:440!', ''], // 1189 Domain/devices/interface/source/vendor
  ['', 'id:440!', ''], // 1190 Domain/devices/interface/source/product
  [["type"], [1291,1292]], // 1191 Domain/devices/interface/source/address
  ['', 'frequency:119 channels:119 format:441', ''], // 1192 Domain/devices/audio/input/settings
  ['', 'domain:119 bus:147 slot:148 function:149 multifunction:2', ''], // 1193 Domain/devices/hostdev/subsystem/pci/source/address
  ['', 'bus:425! device:425 port:292', ''], // 1194 Domain/devices/hostdev/subsystem/usb/source/address
  ['', 'bus:422! target:442! unit:443!', ''], // 1195 Domain/devices/hostdev/subsystem/scsi/source/address
  ['', 'name:4! port:162', ''], // 1196 Domain/devices/hostdev/source/host
  ['', 'uuid:11!', ''], // 1197 Domain/devices/hostdev/subsystem/mdev/source/address
  ['73', '', ''], // 1198 Domain/devices/hostdev/source/block
  ['73', '', ''], // 1199 Domain/devices/hostdev/source/char
  ['27', '', ''], // 1200 Domain/devices/hostdev/source/interface
  ['', 'type:444! address:352', ''], // 1201 Domain/devices/graphics/listen/address
  ['', 'type:249! network:4! address:352', ''], // 1202 Domain/devices/graphics/listen/network
  ['', 'type:445! socket:73', ''], // 1203 Domain/devices/graphics/listen/socket
  ['', 'type:135!', ''], // 1204 Domain/devices/graphics/listen/none
  ['', 'accel3d:2 accel2d:2 rendernode:73', ''], // 1205 Domain/devices/video/model/acceleration
  ['', 'x:1! y:1!', ''], // 1206 Domain/devices/video/model/resolution
  ['', 'type:446! vram:1 heads:1 primary:2 blob:2 edid:2', 'acceleration:1205 resolution:1206'], // 1207 Domain/devices/video/model/vga
  ['', 'type:447! ram:1 vgamem:1 vram64:1 vram:1 heads:1 primary:2 blob:2 edid:2', 'acceleration:1205 resolution:1206'], // 1208 Domain/devices/video/model/qxl
  ['', 'type:125! device:448 vram:1 heads:1 primary:2 blob:2 edid:2', 'acceleration:1205 resolution:1206'], // 1209 Domain/devices/video/model/virtio
  ['', 'name:449!', ''], // 1210 Domain/devices/console/target/model
  ['', 'type:450! address:4! port:4!', ''], // 1211 Domain/devices/channel/target/guestfwd
  ['', 'type:125! name:4 state:451', ''], // 1212 Domain/devices/channel/target/virtio
  ['', 'type:452! name:4', ''], // 1213 Domain/devices/channel/target/xen
  ['', 'model:453! type:367!', '*sources:899! log:900'], // 1214 Domain/devices/rng/backend/file
  ['', 'model:453! type:368!', '*sources:903 log:900'], // 1215 Domain/devices/rng/backend/pty
  ['', 'model:453! type:252!', '*sources:905 protocol:906 log:900'], // 1216 Domain/devices/rng/backend/unix
  ['', 'model:453! type:370!', '*sources:908! protocol:906 log:900'], // 1217 Domain/devices/rng/backend/tcp
  ['', 'model:453! type:322!', '*sources:910 log:900'], // 1218 Domain/devices/rng/backend/udp
  ['', 'model:453! type:371!', '*sources:912 log:900'], // 1219 Domain/devices/rng/backend/nmdm
  ['', 'model:453! type:372!', '*sources:914! log:900'], // 1220 Domain/devices/rng/backend/spiceport
  ['', 'model:453! type:333!', '*sources:916 log:900'], // 1221 Domain/devices/rng/backend/dbus
  ['', 'model:453! type:373!', '*sources:918 log:900'], // 1222 Domain/devices/rng/backend/qemu-vdagent
  ['', 'model:453! type:374!', 'log:900'], // 1223 Domain/devices/rng/backend/null
  ['', 'model:454! value:73', ''], // 1224 Domain/devices/rng/backend/random
  ['', 'model:455!', ''], // 1225 Domain/devices/rng/backend/builtin
  ['', 'path:312', ''], // 1226 Domain/devices/tpm/backend/device
  ['', 'type:264! version:456', 'device:1226'], // 1227 Domain/devices/tpm/backend/passthrough
  ['', 'secret:11!', ''], // 1228 Domain/devices/tpm/backend/encryption
  ['', '', 'sha1:1293 sha256:1294 sha384:1295 sha512:1296'], // 1229 Domain/devices/tpm/backend/active_pcr_banks
  [["type"], [1297,1298]], // 1230 Domain/devices/tpm/backend/emulator/source
  ['', 'source:457 removeDisabled:458 name:457', ''], // 1231 Domain/devices/tpm/backend/profile
  ['', 'type:459! persistentState:2 debug:147 version:456', 'encryption:1228 activePcrBanks:1229 source:1230 profile:1231'], // 1232 Domain/devices/tpm/backend/emulator
  ['', 'type:252! path:312! mode:460!', ''], // 1233 Domain/devices/tpm/backend/external/source
  ['', 'type:405! version:456', 'source:1233'], // 1234 Domain/devices/tpm/backend/external
  ['', 'unit:19 value:18!', ''], // 1235 Domain/devices/memory/source/pagesize
  ['21', '', ''], // 1236 Domain/devices/memory/source/nodemask
  ['', 'base:141!', ''], // 1237 Domain/devices/memory/target/address
  ['', 'unit:19 value:18!', ''], // 1238 Domain/devices/memory/source/alignsize
  ['-', '', ''], // 1239 Domain/devices/memory/source/pmem
  ['', '', 'size:982!'], // 1240 Domain/devices/memory/target/label
  ['', 'unit:19 value:18!', ''], // 1241 Domain/devices/memory/target/block
  ['', 'unit:19 value:18!', ''], // 1242 Domain/devices/memory/target/requested
  ['', 'unit:19 value:18!', ''], // 1243 Domain/devices/memory/target/current
  [["mode"], [1299,1300]], // 1244 Domain/devices/iommu/driver/granule
  ['', 'name:4! type:461! value:4', ''], // 1245 Domain/qemu-override/device/frontend/property
  ['', 'expiry:18! unit:462', ''], // 1246 Network/ip/dhcp/range/lease
  ['348', '', ''], // 1247 NodeDevice/capability/capability/type/deviceAPI
  ['1', '', ''], // 1248 NodeDevice/capability/capability/type/availableInstances
  ['396', '', ''], // 1249 NodeDevice/capability/capability/fields/change_level
  ['396', '', ''], // 1250 NodeDevice/capability/capability/fields/manufacture_id
  ['396', '', ''], // 1251 NodeDevice/capability/capability/fields/part_number
  ['396', '', ''], // 1252 NodeDevice/capability/capability/fields/serial_number
  ['', 'index:463! value:396', ''], // 1253 NodeDevice/capability/capability/fields/vendor_field
  ['396', '', ''], // 1254 NodeDevice/capability/capability/fields/asset_tag
  ['', 'index:464! value:396', ''], // 1255 NodeDevice/capability/capability/fields/system_field
  [["type"], [1302,1304,1306,1308,1310,1312,1314,1316,1317]], // 1256 Snapshot/disks/disk/source/dataStore
  ['', 'format:465! engine:126', 'secret:1021! cipher:1022 ivgen:1023'], // 1257 Backup/disks/disk/target/encryption
  ['466', '', ''], // 1258 Capabilities/host/migration_features/uri_transports/uri_transport
  ['', 'id:1!', 'memory:1318 *pages:1319 distances:1116 *caches:1117 cpus:1320'], // 1259 Capabilities/host/topology/cells/cell
  ['', 'granularity:1! min:1 unit:19! type:263! maxAllocs:1!', ''], // 1260 Capabilities/host/cache/bank/control
  ['', 'name:467!', ''], // 1261 Capabilities/host/cache/monitor/feature
  ['', 'granularity:1! min:1 maxAllocs:1!', ''], // 1262 Capabilities/host/memory_bandwidth/node/control
  ['', 'name:468!', ''], // 1263 Capabilities/host/energy/monitor/feature
  ['', 'name:4!', ''], // 1264 DomainCapabilities/cpu/mode/blockers/feature
  ['', 'node:1! size:18! unit:412!', ''], // 1265 DomainCapabilities/features/sgx/sections/section
  ['1', '', ''], // 1266 DomainCapabilities/features/hyperv/defaults/spinlocks
  ['2', '', ''], // 1267 DomainCapabilities/features/hyperv/defaults/stimer_direct
  ['2', '', ''], // 1268 DomainCapabilities/features/hyperv/defaults/tlbflush_direct
  ['2', '', ''], // 1269 DomainCapabilities/features/hyperv/defaults/tlbflush_extended
  ['4', '', ''], // 1270 DomainCapabilities/features/hyperv/defaults/vendor_id
  ['', 'id:1! value:469!', ''], // 1271 Domain/cpu/numa/cell/distances/sibling
  ['', 'value:1! unit:19!', ''], // 1272 Domain/cpu/numa/cell/cache/size
  ['', 'value:1! unit:19!', ''], // 1273 Domain/cpu/numa/cell/cache/line
  ['', 'type:189! offset:1! size:34!', ''], // 1274 Domain/os/nvram/source/slices/slice
  ['', 'type:245', 'format:1140! source:605'], // 1275 Domain/os/nvram/source/dataStore/file
  ['', 'type:247!', 'format:1140! source:607'], // 1276 Domain/os/nvram/source/dataStore/block
  ['', 'type:41!', 'format:1140! source:609'], // 1277 Domain/os/nvram/source/dataStore/dir
  ['', 'type:249!', 'format:1140! source:611!'], // 1278 Domain/os/nvram/source/dataStore/network
  ['', 'type:227!', 'format:1140! source:613'], // 1279 Domain/os/nvram/source/dataStore/volume
  ['', 'type:251!', 'format:1140! source:615'], // 1280 Domain/os/nvram/source/dataStore/nvme
  ['', 'type:253!', 'format:1140! source:617!'], // 1281 Domain/os/nvram/source/dataStore/vhostuser
  ['', 'type:254!', 'format:1140! source:619!'], // 1282 Domain/os/nvram/source/dataStore/vhostvdpa
  ['', 'type:255!', 'format:1140! source:619!'], // 1283 Domain/os/nvram/source/dataStore/ctl
  ['', 'type:252! path:73! mode:317!', 'reconnect:1126'], // 1284 Domain/os/nvram/source/reservations/source
  ['', 'name:470! value:471', ''], // 1285 Domain/os/nvram/source/cookies/cookie
  ['', 'unit:19 value:18!', ''], // 1286 Domain/devices/disk/driver/metadata_cache/max_size
  ['', 'id:1!', '*queues:1321'], // 1287 Domain/devices/disk/driver/iothreads/iothread
  ['', 'interval:1!', ''], // 1288 Domain/devices/disk/driver/statistics/statistic
  ['', 'type:472', '*bins:1322!'], // 1289 Domain/devices/disk/driver/statistics/latency-histogram
  ['', 'max:1', ''], // 1290 Domain/devices/interface/coalesce/rx/frames
  ['', 'bus:473 device:425 port:292 type:146! domain:119 slot:148 function:149 multifunction:2', ''], // 1291 Domain/devices/interface/source/address/pci
  ['', 'bus:425! device:425 port:292 type:120', ''], // 1292 Domain/devices/interface/source/address/usb
  ['-', '', ''], // 1293 Domain/devices/tpm/backend/active_pcr_banks/sha1
  ['-', '', ''], // 1294 Domain/devices/tpm/backend/active_pcr_banks/sha256
  ['-', '', ''], // 1295 Domain/devices/tpm/backend/active_pcr_banks/sha384
  ['-', '', ''], // 1296 Domain/devices/tpm/backend/active_pcr_banks/sha512
  ['', 'type:245! path:73!', ''], // 1297 Domain/devices/tpm/backend/emulator/source/file
  ['', 'type:41! path:170!', ''], // 1298 Domain/devices/tpm/backend/emulator/source/dir
  ['', 'mode:375!', ''], // 1299 Domain/devices/iommu/driver/granule/host
  ['', 'size:1! unit:19', ''], // 1300 Domain/devices/iommu/driver/granule/other
  ['', 'file:243 fdgroup:4 index:34', 'slices:1121 dataStore:1256 encryption:414 *seclabels:1123'], // 1301 Snapshot/disks/disk/source/dataStore/file/source
  ['', 'type:245', 'format:1140! source:1301'], // 1302 Snapshot/disks/disk/source/dataStore/file
  ['', 'dev:246 index:34', 'slices:1121 dataStore:1256 encryption:414 reservations:1124 *seclabels:1123'], // 1303 Snapshot/disks/disk/source/dataStore/block/source
  ['', 'type:247!', 'format:1140! source:1303'], // 1304 Snapshot/disks/disk/source/dataStore/block
  ['', 'dir:73! index:34', 'slices:1121 dataStore:1256 encryption:414'], // 1305 Snapshot/disks/disk/source/dataStore/dir/source
  ['', 'type:41!', 'format:1140! source:1305'], // 1306 Snapshot/disks/disk/source/dataStore/dir
  ['', 'protocol:248! name:4 tls:2 tlsHostname:4 index:34 query:4', 'slices:1121 dataStore:1256 *hosts:1125 reconnect:1126 encryption:414 snapshot:1127 config:1128 auth:724 initiator:404 cookies:1129 readahead:1130 timeout:1131 ssl:1132 knownHosts:1133 identity:1134'], // 1307 Snapshot/disks/disk/source/dataStore/network/source
  ['', 'type:249!', 'format:1140! source:1307!'], // 1308 Snapshot/disks/disk/source/dataStore/network
  ['', 'pool:40! volume:4! mode:250 index:34', 'slices:1121 dataStore:1256 encryption:414 *seclabels:1123'], // 1309 Snapshot/disks/disk/source/dataStore/volume/source
  ['', 'type:227!', 'format:1140! source:1309'], // 1310 Snapshot/disks/disk/source/dataStore/volume
  ['', 'type:146! namespace:119! managed:2 index:34', 'address:595! slices:1121 dataStore:1256 encryption:414'], // 1311 Snapshot/disks/disk/source/dataStore/nvme/source
  ['', 'type:251!', 'format:1140! source:1311'], // 1312 Snapshot/disks/disk/source/dataStore/nvme
  ['', 'type:252! path:73!', 'reconnect:1126'], // 1313 Snapshot/disks/disk/source/dataStore/vhostuser/source
  ['', 'type:253!', 'format:1140! source:1313!'], // 1314 Snapshot/disks/disk/source/dataStore/vhostuser
  ['', 'dev:73!', ''], // 1315 Snapshot/disks/disk/source/dataStore/vhostvdpa/source
  ['', 'type:254!', 'format:1140! source:1315!'], // 1316 Snapshot/disks/disk/source/dataStore/vhostvdpa
  ['', 'type:255!', 'format:1140! source:1315!'], // 1317 Snapshot/disks/disk/source/dataStore/ctl
  ['', 'unit:19 value:18!', ''], // 1318 Capabilities/host/topology/cells/cell/memory
  ['', 'unit:19 size:1! value:1!', ''], // 1319 Capabilities/host/topology/cells/cell/pages
  ['', 'num:1!', '*cpus:1323'], // 1320 Capabilities/host/topology/cells/cell/cpus
  ['', 'id:1!', ''], // 1321 Domain/devices/disk/driver/iothreads/iothread/queue
  ['', 'start:18!', ''], // 1322 Domain/devices/disk/driver/statistics/latency-histogram/bin
  ['', 'id:1! socketId:1 dieId:1 clusterId:1 coreId:1 siblings:21', ''], // 1323 Capabilities/host/topology/cells/cell/cpus/cpu
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
