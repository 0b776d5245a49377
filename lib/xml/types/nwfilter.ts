// Written by tools/xml-types.mjs from api/schemas.json (libvirt 12.8.0): run `npm run xml-types`, do not edit.

import type { Extra } from '../extra'
import type { DomainInterfaceFilterref } from './domain'

/** `<filter>` */
export interface NWFilterConfig {
  /** Since libvirt 9.0.0 or before. */
  name: string
  /** Since libvirt 9.0.0 or before. */
  chain?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  priority?: number | undefined
  /** `<uuid>`, since libvirt 9.0.0 or before. */
  uuid?: string | undefined
  /** `<filterref>`, as many as there are, since libvirt 9.0.0 or before. */
  filterrefs?: DomainInterfaceFilterref[] | undefined
  /** `<rule>`, as many as there are, since libvirt 9.0.0 or before. */
  rules?: NWFilterRule[] | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<rule>` */
export interface NWFilterRule {
  /** Since libvirt 9.0.0 or before. */
  action: 'accept' | 'continue' | 'drop' | 'reject' | 'return'
  /** Since libvirt 9.0.0 or before. */
  direction: 'in' | 'inout' | 'out'
  /** Since libvirt 9.0.0 or before. */
  priority?: number | undefined
  /** Since libvirt 9.0.0 or before. */
  statematch?: string | undefined
  /** `<mac>`, since libvirt 9.0.0 or before. */
  mac?: NWFilterRuleMac | undefined
  /** `<vlan>`, since libvirt 9.0.0 or before. */
  vlan?: NWFilterRuleVlan | undefined
  /** `<stp>`, since libvirt 9.0.0 or before. */
  stp?: NWFilterRuleStp | undefined
  /** `<arp>`, since libvirt 9.0.0 or before. */
  arp?: NWFilterRuleArp | undefined
  /** `<rarp>`, since libvirt 9.0.0 or before. */
  rarp?: NWFilterRuleRarp | undefined
  /** `<ip>`, since libvirt 9.0.0 or before. */
  ip?: NWFilterRuleIp | undefined
  /** `<ipv6>`, since libvirt 9.0.0 or before. */
  ipv6?: NWFilterRuleIpv6 | undefined
  /** `<tcp>`, since libvirt 9.0.0 or before. */
  tcp?: NWFilterRuleTcp | undefined
  /** `<udp>`, since libvirt 9.0.0 or before. */
  udp?: NWFilterRuleUdp | undefined
  /** `<sctp>`, since libvirt 9.0.0 or before. */
  sctp?: NWFilterRuleSctp | undefined
  /** `<icmp>`, since libvirt 9.0.0 or before. */
  icmp?: NWFilterRuleIcmp | undefined
  /** `<igmp>`, since libvirt 9.0.0 or before. */
  igmp?: NWFilterRuleIgmp | undefined
  /** `<all>`, since libvirt 9.0.0 or before. */
  all?: NWFilterRuleAll | undefined
  /** `<esp>`, since libvirt 9.0.0 or before. */
  esp?: NWFilterRuleEsp | undefined
  /** `<ah>`, since libvirt 9.0.0 or before. */
  ah?: NWFilterRuleAh | undefined
  /** `<udplite>`, since libvirt 9.0.0 or before. */
  udplite?: NWFilterRuleUdplite | undefined
  /** `<tcp-ipv6>`, since libvirt 9.0.0 or before. */
  tcpIpv6?: NWFilterRuleTcpIpv6 | undefined
  /** `<udp-ipv6>`, since libvirt 9.0.0 or before. */
  udpIpv6?: NWFilterRuleUdpIpv6 | undefined
  /** `<sctp-ipv6>`, since libvirt 9.0.0 or before. */
  sctpIpv6?: NWFilterRuleSctpIpv6 | undefined
  /** `<icmpv6>`, since libvirt 9.0.0 or before. */
  icmpv6?: NWFilterRuleIcmpv6 | undefined
  /** `<all-ipv6>`, since libvirt 9.0.0 or before. */
  allIpv6?: NWFilterRuleAllIpv6 | undefined
  /** `<esp-ipv6>`, since libvirt 9.0.0 or before. */
  espIpv6?: NWFilterRuleEspIpv6 | undefined
  /** `<ah-ipv6>`, since libvirt 9.0.0 or before. */
  ahIpv6?: NWFilterRuleAhIpv6 | undefined
  /** `<udplite-ipv6>`, since libvirt 9.0.0 or before. */
  udpliteIpv6?: NWFilterRuleUdpliteIpv6 | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<mac>` */
export interface NWFilterRuleMac {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstmacmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  protocolid?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<vlan>` */
export interface NWFilterRuleVlan {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstmacmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  vlanid?: string | undefined
  /** `encap-protocol`, since libvirt 9.0.0 or before. */
  encapProtocol?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<stp>` */
export interface NWFilterRuleStp {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  flags?: string | undefined
  /** `root-priority`, since libvirt 9.0.0 or before. */
  rootPriority?: string | undefined
  /** `root-priority-hi`, since libvirt 9.0.0 or before. */
  rootPriorityHi?: string | undefined
  /** `root-address`, since libvirt 9.0.0 or before. */
  rootAddress?: string | undefined
  /** `root-address-mask`, since libvirt 9.0.0 or before. */
  rootAddressMask?: string | undefined
  /** `root-cost`, since libvirt 9.0.0 or before. */
  rootCost?: string | undefined
  /** `root-cost-hi`, since libvirt 9.0.0 or before. */
  rootCostHi?: string | undefined
  /** `sender-priority`, since libvirt 9.0.0 or before. */
  senderPriority?: string | undefined
  /** `sender-priority-hi`, since libvirt 9.0.0 or before. */
  senderPriorityHi?: string | undefined
  /** `sender-address`, since libvirt 9.0.0 or before. */
  senderAddress?: string | undefined
  /** `sender-address-mask`, since libvirt 9.0.0 or before. */
  senderAddressMask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  port?: string | undefined
  /** `port-hi`, since libvirt 9.0.0 or before. */
  portHi?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  age?: string | undefined
  /** `age-hi`, since libvirt 9.0.0 or before. */
  ageHi?: string | undefined
  /** `max-age`, since libvirt 9.0.0 or before. */
  maxAge?: string | undefined
  /** `max-age-hi`, since libvirt 9.0.0 or before. */
  maxAgeHi?: string | undefined
  /** `hello-time`, since libvirt 9.0.0 or before. */
  helloTime?: string | undefined
  /** `hello-time-hi`, since libvirt 9.0.0 or before. */
  helloTimeHi?: string | undefined
  /** `forward-delay`, since libvirt 9.0.0 or before. */
  forwardDelay?: string | undefined
  /** `forward-delay-hi`, since libvirt 9.0.0 or before. */
  forwardDelayHi?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<arp>` */
export interface NWFilterRuleArp {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstmacmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  arpsrcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  arpsrcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  arpdstmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  arpdstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  hwtype?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  opcode?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  protocoltype?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  gratuitous?: '0' | '1' | 'false' | 'no' | 'true' | 'yes' | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<rarp>` */
export interface NWFilterRuleRarp {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstmacmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  arpsrcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  arpsrcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  arpdstmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  arpdstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  hwtype?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  opcode?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  protocoltype?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  gratuitous?: '0' | '1' | 'false' | 'no' | 'true' | 'yes' | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ip>` */
export interface NWFilterRuleIp {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstmacmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcportstart?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcportend?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstportstart?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstportend?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  protocol?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dscp?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ipv6>` */
export interface NWFilterRuleIpv6 {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstmacmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcportstart?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcportend?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstportstart?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstportend?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  protocol?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  typeend?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  code?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  codeend?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<tcp>` */
export interface NWFilterRuleTcp {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcportstart?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcportend?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstportstart?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstportend?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dscp?: string | undefined
  /** `connlimit-above`, since libvirt 9.0.0 or before. */
  connlimitAbove?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  state?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ipset?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ipsetflags?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  flags?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<udp>` */
export interface NWFilterRuleUdp {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcportstart?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcportend?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstportstart?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstportend?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dscp?: string | undefined
  /** `connlimit-above`, since libvirt 9.0.0 or before. */
  connlimitAbove?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  state?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ipset?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ipsetflags?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sctp>` */
export interface NWFilterRuleSctp {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcportstart?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcportend?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstportstart?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstportend?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dscp?: string | undefined
  /** `connlimit-above`, since libvirt 9.0.0 or before. */
  connlimitAbove?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  state?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ipset?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ipsetflags?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<icmp>` */
export interface NWFilterRuleIcmp {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dscp?: string | undefined
  /** `connlimit-above`, since libvirt 9.0.0 or before. */
  connlimitAbove?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  state?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ipset?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ipsetflags?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  code?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<igmp>` */
export interface NWFilterRuleIgmp {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dscp?: string | undefined
  /** `connlimit-above`, since libvirt 9.0.0 or before. */
  connlimitAbove?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  state?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ipset?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ipsetflags?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<all>` */
export interface NWFilterRuleAll {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dscp?: string | undefined
  /** `connlimit-above`, since libvirt 9.0.0 or before. */
  connlimitAbove?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  state?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ipset?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ipsetflags?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<esp>` */
export interface NWFilterRuleEsp {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dscp?: string | undefined
  /** `connlimit-above`, since libvirt 9.0.0 or before. */
  connlimitAbove?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  state?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ipset?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ipsetflags?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ah>` */
export interface NWFilterRuleAh {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dscp?: string | undefined
  /** `connlimit-above`, since libvirt 9.0.0 or before. */
  connlimitAbove?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  state?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ipset?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ipsetflags?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<udplite>` */
export interface NWFilterRuleUdplite {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dscp?: string | undefined
  /** `connlimit-above`, since libvirt 9.0.0 or before. */
  connlimitAbove?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  state?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ipset?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  ipsetflags?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<tcp-ipv6>` */
export interface NWFilterRuleTcpIpv6 {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcportstart?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcportend?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstportstart?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstportend?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dscp?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  flags?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<udp-ipv6>` */
export interface NWFilterRuleUdpIpv6 {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcportstart?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcportend?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstportstart?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstportend?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dscp?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<sctp-ipv6>` */
export interface NWFilterRuleSctpIpv6 {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcportstart?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcportend?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstportstart?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstportend?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dscp?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<icmpv6>` */
export interface NWFilterRuleIcmpv6 {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dscp?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  type?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  code?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<all-ipv6>` */
export interface NWFilterRuleAllIpv6 {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dscp?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<esp-ipv6>` */
export interface NWFilterRuleEspIpv6 {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dscp?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<ah-ipv6>` */
export interface NWFilterRuleAhIpv6 {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dscp?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}

/** `<udplite-ipv6>` */
export interface NWFilterRuleUdpliteIpv6 {
  /** Since libvirt 9.0.0 or before. */
  match?: boolean | undefined
  /** Since libvirt 9.0.0 or before. */
  srcmacaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipaddr?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipmask?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  srcipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipfrom?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dstipto?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  dscp?: string | undefined
  /** Since libvirt 9.0.0 or before. */
  comment?: string | undefined
  /** Out of a document that was read: its layout, and all that libvirt's schema does not know. */
  $?: Extra | undefined
}
