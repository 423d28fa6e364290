import type { Examples } from "./examples.js";

export const SYSTEMS_AND_SUPPORT: Examples = {
  "technical-support": {
    yes: [
      "Answered 40 requests a day from teachers about computers",
      "Helped colleagues with printers and passwords",
      "Solved computer problems of teachers",
      "Set up laptops for new employees",
      "Helped teachers with their laptops and printers",
      "Fixed printers and other IT problems in the office",
      "Answered 30 tickets a day",
      "Reset passwords and unlocked accounts",
      "First-line support by phone",
      "Anwenderbetreuung an drei Standorten",
    ],
    no: [
      "Helped people with dogs",
      "Closed the network of roads",
      "Sold tickets at the concert box office, 200 tickets a day",
      "Helped pupils with reading",
      "Led the response to the breach: reset accounts, blocked domains",
    ],
  },
  "computer-hardware": {
    yes: ["Repaired laptops and PCs", "Swapped hard drives in school computers"],
    no: ["Built computer vision models", "Repaired bicycles"],
  },
  "system-administration": {
    yes: [
      "Looked after the computers of a primary school",
      "Ran the servers of a school with 900 pupils",
      "Looked after 200 Linux servers",
      "Created user accounts and mailboxes",
      "Serverbetreuung für zwei Standorte",
    ],
    no: ["Ran a team of servers and hosts in a restaurant", "Built MCP servers for client teams"],
  },
  "server-hardware": {
    yes: ["Racked and cabled 60 servers", "Replaced failed disks in the data centre"],
    no: ["Mounted light switches", "Served guests"],
  },
  "data-centers": {
    yes: ["Moved the server room to another building", "Racked servers in two data centres"],
    no: ["Ran the exam room", "Analysed data in the centre"],
  },
  virtualization: {
    yes: [
      "Moved 40 physical servers onto virtual machines",
      "Virtualised the servers of the institute",
      "Created virtual machines for students",
    ],
    no: ["Ran virtual classrooms on machines", "Hosted virtual events for staff"],
  },
  "storage-systems": {
    yes: ["Expanded storage to 300 TB", "12 petabytes on a storage cluster"],
    no: ["Ran the cold storage with two servers", "Stored goods"],
  },
  "network-attached-storage": {
    yes: ["Tidied the shared drives of the department"],
    no: ["Shared a drive to work"],
  },
  "mail-servers": {
    yes: ["Moved 400 mailboxes to a new provider"],
    no: ["Set up marketing emails and company email for campaigns"],
  },
  "system-maintenance": {
    yes: ["Upgraded the cluster to the latest version", "Carried out maintenance on servers at weekends"],
    no: ["Carried out maintenance of HVAC systems", "Upgraded guests to better rooms"],
  },
  "patch-management": {
    yes: ["Patched all servers in one night", "Rolled out security updates to 600 devices", "Kept school computers up to date"],
    no: ["Patched concrete walls behind machines", "Patched drywall"],
  },
  "endpoint-management": {
    yes: [
      "Updated 300 PCs to Windows 11",
      "Installed Windows and office software on new computers",
      "Set up laptops for new staff",
      "Pushed software to 300 tablets",
    ],
    no: ["Sold laptops in a shop", "Set up tables for guests"],
  },
  "user-provisioning": {
    yes: ["Created logins for new starters and closed the accounts of leavers", "Joiners get their accounts the same day"],
    no: ["Opened bank accounts for new students", "Opened the shop"],
  },
  cmdb: {
    yes: ["Kept the inventory of all laptops and licences"],
    no: ["Kept the stock register"],
  },
  "it-service-management": {
    yes: ["Triaged support tickets", "Sat on the change advisory board", "Introduced an incident and problem process at the service desk"],
    no: ["Sorted the post", "Changed the process of packing"],
  },
  "network-administration": {
    yes: ["Rebuilt the office network", "Configured switches and routers for twelve branches", "Netzwerkbetreuung und Telefonie"],
    no: ["Installed light switches in office buildings", "Trained neural networks"],
  },
  "network-troubleshooting": {
    yes: ["Traced slow connections to a bad switch", "Fixed broadband faults at customers' homes"],
    no: ["Fixed broken social networks of families", "Found new links for the page"],
  },
  "structured-cabling": {
    yes: ["Pulled network cables through three floors"],
    no: ["Pulled electrical cables"],
  },
  "lan-wan": {
    yes: ["Connected 14 branches to head office"],
    no: ["Connected customers to the branch"],
  },
  "load-balancing": {
    yes: ["Spread requests over eight servers"],
    no: ["Shared the work load between colleagues"],
  },
  "ip-addressing": {
    yes: ["Planned the address ranges of all sites"],
    no: ["Kept customer addresses"],
  },
  telephony: {
    yes: ["Replaced the old phone system"],
    no: ["Answered phones"],
  },
  "web-hosting": {
    yes: ["Hosted 60 customer sites on our own servers", "Registered domain names and hosting for clients"],
    no: ["Wrote websites", "Hosted guests"],
  },
  "content-delivery-networks": {
    yes: ["Served images from the edge nearest to users"],
    no: ["Delivered pizza"],
  },
  "cloud-computing": {
    yes: ["Ran the shop's services in the cloud", "Cleaned up cloud accounts"],
    no: ["Fitted planes to point clouds", "Ran word clouds on survey answers"],
  },
  "cloud-migration": {
    yes: [
      "Moved 80 applications to the cloud",
      "Closed the server room and moved all to AWS",
      "Umstellung aller Dienste auf die Cloud; Umzug in die Cloud",
    ],
    no: ["Moved into a new office", "Moved sales to the marketing cloud"],
  },
  "cloud-cost-optimization": {
    yes: ["Halved the cloud bill; cut the AWS bill by a third", "Deleted unused servers and volumes", "Right-sized instances and clusters"],
    no: ["Cut the phone bill", "Cleared unused shelves"],
  },
  "auto-scaling": {
    yes: ["Workers are added automatically; starts servers automatically", "Scaled workers up and down with the queue"],
    no: ["Added staff at peak times"],
  },
  "on-premises": {
    yes: ["Installed our software on customers' servers", "Ran everything on our own hardware"],
    no: ["Installed kitchens in customers' homes"],
  },
  "cloud-architecture": {
    yes: ["Designed the AWS account structure for nine teams"],
    no: ["Designed a cloud of points"],
  },
  containers: {
    yes: [
      "Packaged the services as containers",
      "Slimmed the base images of all teams' services; maintained container images for six teams",
    ],
    no: ["Packed jobs of shipping in containers at the food harbour"],
  },
  "infrastructure-as-code": {
    yes: ["Described all servers as code", "Environments can be rebuilt; recreated the environment from a template"],
    no: ["Built a learning environment for children", "Wrote code"],
  },
  "configuration-management": {
    yes: ["Kept 300 servers identical", "Wrote playbooks that set up new servers"],
    no: ["Wrote recipes for cooks that set up the kitchen"],
  },
  "platform-engineering": {
    yes: [
      "Built a portal where developers launch their own services; a portal for developers to create new services",
      "Self-service databases: self-service environments for developers",
    ],
    no: ["Built a tool for customers"],
  },
  "network-protocols": {
    yes: ["Implemented a binary protocol for meters; wrote the packet parser", "Decoded packets from devices"],
    no: ["Wrote clinical protocols"],
  },
};
