// The documents that the benchmark reads and writes: domains as libvirt writes those that run.

function disk(n) {
  const dev = `vd${String.fromCharCode(97 + Math.floor(n / 26) % 26)}${String.fromCharCode(97 + n % 26)}`
  const hex = (value) => `0x${value.toString(16).padStart(2, '0')}`
  return `    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2' cache='none' error_policy='stop' io='native' iothread='${n % 4 + 1}' discard='unmap'/>
      <source file='/var/lib/libvirt/images/guest-${n}/overlay.qcow2' index='${3 * n + 1}'>
        <seclabel model='dac' relabel='no'/>
      </source>
      <backingStore type='file' index='${3 * n + 2}'>
        <format type='qcow2'/>
        <source file='/var/lib/libvirt/images/guest-${n}/base.qcow2'/>
        <backingStore type='file' index='${3 * n + 3}'>
          <format type='raw'/>
          <source file='/var/lib/libvirt/images/templates/debian-12-generic-amd64.raw'/>
          <backingStore/>
        </backingStore>
      </backingStore>
      <target dev='${dev}' bus='virtio'/>
      <iotune>
        <total_bytes_sec>104857600</total_bytes_sec>
        <read_iops_sec>2000</read_iops_sec>
        <write_iops_sec>1000</write_iops_sec>
        <total_bytes_sec_max>209715200</total_bytes_sec_max>
      </iotune>
      <serial>disk-${n}-of-the-guest</serial>
      <boot order='${n + 1}'/>
      <alias name='virtio-disk${n}'/>
      <address type='pci' domain='0x0000' bus='${hex(n % 250)}' slot='0x00' function='0x0'/>
    </disk>\n`
}

function nic(n) {
  const mac = `52:54:00:00:${Math.floor(n / 256).toString(16).padStart(2, '0')}:${(n % 256).toString(16).padStart(2, '0')}`
  return `    <interface type='network'>
      <mac address='${mac}'/>
      <source network='tenant-${n}' portid='5c2b0f9e-6a1d-4b7e-9d53-0000000${String(n).padStart(5, '0')}' bridge='virbr${n}'/>
      <virtualport type='openvswitch'>
        <parameters interfaceid='8d9b3f61-2e50-4c0a-b6f7-0000000${String(n).padStart(5, '0')}'/>
      </virtualport>
      <bandwidth>
        <inbound average='12800' peak='25600' burst='51200'/>
        <outbound average='12800' peak='25600' burst='51200'/>
      </bandwidth>
      <vlan>
        <tag id='${100 + n}'/>
      </vlan>
      <target dev='vnet${n}'/>
      <model type='virtio'/>
      <driver name='vhost' txmode='iothread' ioeventfd='on' event_idx='off' queues='4' rx_queue_size='1024' tx_queue_size='1024'>
        <host csum='off' gso='off' tso4='off' tso6='off' ecn='off' ufo='off' mrg_rxbuf='off'/>
        <guest csum='off' tso4='off' tso6='off' ecn='off' ufo='off'/>
      </driver>
      <filterref filter='clean-traffic'>
        <parameter name='CTRL_IP_LEARNING' value='dhcp'/>
        <parameter name='IP' value='10.0.${n % 250}.2'/>
      </filterref>
      <link state='up'/>
      <mtu size='9000'/>
      <alias name='net${n}'/>
      <address type='pci' domain='0x0000' bus='0x00' slot='0x03' function='0x0'/>
    </interface>\n`
}

/** The document of a domain with so many disks and as many interfaces. */
export function domainText(disks, name = 'guest') {
  const each = Array.from({ length: disks }, (_, n) => n)
  return `<domain type='kvm' id='7'>
  <name>${name}</name>
  <uuid>4dea22b3-1d52-d8f3-2516-782e98ab3fa0</uuid>
  <metadata>
    <app:owner xmlns:app="https://example.org/app/1.0" app:since="2026">
      <app:team>web</app:team>
    </app:owner>
  </metadata>
  <memory unit='KiB'>8388608</memory>
  <currentMemory unit='KiB'>8388608</currentMemory>
  <vcpu placement='static' current='4'>8</vcpu>
  <resource>
    <partition>/machine</partition>
  </resource>
  <os>
    <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>
    <boot dev='hd'/>
  </os>
  <features>
    <acpi/>
    <apic/>
  </features>
  <cpu mode='custom' match='exact' check='full'>
    <model fallback='forbid'>Skylake-Server</model>
    <topology sockets='1' dies='1' cores='4' threads='2'/>
${['vmx', 'pdcm', 'hypervisor', 'ss', 'tsc_adjust', 'umip', 'pku', 'md-clear'].map((feature) => `    <feature policy='require' name='${feature}'/>\n`).join('')}  </cpu>
  <clock offset='utc'>
    <timer name='rtc' tickpolicy='catchup'/>
    <timer name='hpet' present='no'/>
  </clock>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>destroy</on_crash>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
${each.map(disk).join('')}${each.map(nic).join('')}    <console type='pty' tty='/dev/pts/3'>
      <source path='/dev/pts/3'/>
      <target type='serial' port='0'/>
      <alias name='serial0'/>
    </console>
    <memballoon model='virtio'>
      <alias name='balloon0'/>
    </memballoon>
  </devices>
  <seclabel type='dynamic' model='dac' relabel='yes'>
    <label>+64055:+64055</label>
    <imagelabel>+64055:+64055</imagelabel>
  </seclabel>
</domain>
`
}

/** A large document (200 devices), and 500 ordinary ones. */
export const documents = {
  'a domain with 200 devices': [domainText(100)],
  '500 ordinary domains': Array.from({ length: 500 }, (_, n) => domainText(1, `guest-${n}`)),
}
