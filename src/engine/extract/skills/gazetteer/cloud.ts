/** Cloud, operations, networks, systems, security, IT support. */
export const CLOUD = `
aws | amazon web services | amazon aws | aws cloud
ec2 | amazon ec2 | aws ec2 > aws
s3 = ^S3 | amazon s3 | aws s3 > aws
aws lambda | ~Lambda | lambda functions > aws, serverless
ecs = ^ECS | amazon ecs | aws ecs > aws
eks = ^EKS | amazon eks | aws eks > aws, kubernetes
fargate | aws fargate > aws
rds = ^RDS | amazon rds | aws rds > aws
aurora = amazon aurora | aurora postgresql | ?Aurora > aws
dynamodb | amazon dynamodb | dynamo db > aws, nosql
cloudformation | aws cloudformation > aws, infrastructure as code
cloudwatch | cloud watch | aws cloudwatch | amazon cloudwatch > aws
cloudfront | amazon cloudfront > aws
aws cdk = aws cdk | ~CDK > aws, infrastructure as code
sqs = ^SQS | amazon sqs > aws
sns = ~SNS | amazon sns > aws
kinesis = ^Kinesis | amazon kinesis | aws kinesis > aws
route 53 | route53 > aws
aws iam > aws, identity and access management
step functions | aws step functions > aws
api gateway | amazon api gateway
eventbridge > aws
cognito = ^Cognito | aws cognito > aws
aws glue | ~Glue > aws, etl
athena = ^Athena | amazon athena > aws
redshift | amazon redshift | aws redshift > aws, data warehousing
sagemaker | amazon sagemaker | aws sagemaker > aws, machine learning
bedrock = amazon bedrock | aws bedrock | ?Bedrock > aws
elastic beanstalk > aws
emr = amazon emr | aws emr > aws
aws govcloud > aws
azure | microsoft azure | ms azure | azure cloud
azure devops | vsts > azure
azure functions > azure, serverless
azure ad | azure active directory | entra id | microsoft entra | entra > azure
aks = ^AKS | azure kubernetes service > azure, kubernetes
azure data factory = azure data factory | ~ADF > azure, etl
azure synapse | synapse analytics | synapse > azure, data warehousing
azure sql | azure sql database > azure, sql
cosmos db | cosmosdb | azure cosmos db > azure, nosql
azure machine learning | azure ml > azure, machine learning
azure openai > azure
bicep = ~Bicep > azure, infrastructure as code
arm templates > azure, infrastructure as code
logic apps | azure logic apps > azure
google cloud | gcp | google cloud platform | google cloud (gcp)
gke | google kubernetes engine > google cloud, kubernetes
bigquery | big query | google bigquery > google cloud, data warehousing, sql
cloud run | google cloud run > google cloud
cloud functions | google cloud functions > google cloud, serverless
google pub/sub | pub/sub | pubsub > google cloud
dataflow = google dataflow | cloud dataflow | ?Dataflow > google cloud
dataproc > google cloud
vertex ai > google cloud, machine learning
cloud sql > google cloud
app engine | google app engine > google cloud
spanner = cloud spanner | ?Spanner > google cloud
bigtable > google cloud, nosql
ibm cloud
oracle cloud = oracle cloud | oracle cloud infrastructure | ~OCI
alibaba cloud
digitalocean | digital ocean
hetzner
cloudflare | cloudflare workers
akamai
fastly
openstack
openshift | red hat openshift > kubernetes
cloud computing | cloud platforms | cloud infrastructure | cloud technologies | cloud services
cloud architecture | cloud native | cloud-native architecture
cloud security
cloud migration
serverless | serverless architecture
docker > containers
docker compose | docker-compose > docker
docker swarm > docker
containers = containers | container platform | container technology | containerization | containerisation | container orchestration | container technologies | linux containers
podman > containers
containerd > containers
kubernetes | k8s | kubernetes (k8s) | kubernetes/k8s > containers
helm = ^Helm | helm charts | helm chart > kubernetes
istio > kubernetes, service mesh
linkerd > service mesh
service mesh
envoy = envoy proxy | ?Envoy
rancher > kubernetes
k3s > kubernetes
argo cd | argocd | argo workflows | ~Argo > kubernetes, gitops
flux = fluxcd | flux cd | ?Flux > gitops
gitops
terraform | hashicorp terraform > infrastructure as code
terragrunt > terraform
opentofu > infrastructure as code
pulumi > infrastructure as code
infrastructure as code | iac | infrastructure-as-code
ansible > configuration management
puppet = ^Puppet > configuration management
chef = ~Chef | chef infra > configuration management
saltstack | ?Salt > configuration management
vagrant = ^Vagrant
packer = ?Packer | hashicorp packer
hashicorp vault | ~Vault
consul = ^Consul | hashicorp consul
nomad = ?Nomad | hashicorp nomad
configuration management
ci/cd | cicd | ci / cd | ci cd | continuous integration | continuous delivery | continuous deployment | continuous integration and continuous delivery | ci/cd pipelines
jenkins > ci/cd
github actions > ci/cd, github
gitlab ci | gitlab ci/cd > ci/cd, gitlab
circleci | circle ci > ci/cd
travis ci | travisci > ci/cd
teamcity > ci/cd
bamboo = ^Bamboo | atlassian bamboo > ci/cd
azure pipelines > ci/cd, azure devops
buildkite > ci/cd
spinnaker = ^Spinnaker > ci/cd
octopus deploy > ci/cd
tekton > ci/cd, kubernetes
artifactory | jfrog
nexus = sonatype nexus | nexus repository | ?Nexus
sonarqube | sonar qube | sonarcloud
bazel = ^Bazel
devops | dev ops
devsecops > devops
site reliability engineering = site reliability engineering | site reliability | ^SRE > devops
platform engineering
finops
mlops > devops, machine learning
observability
monitoring and alerting | application monitoring | infrastructure monitoring
prometheus = ^Prometheus > observability
grafana > observability
datadog | data dog > observability
new relic > observability
dynatrace > observability
appdynamics > observability
splunk
elk stack = elk stack | ^ELK | elastic stack > elasticsearch
kibana > elasticsearch
logstash > elasticsearch
fluentd | fluent bit
jaeger = ~Jaeger
opentelemetry | otel > observability
honeycomb = ?Honeycomb
loki = ?Loki
pagerduty | opsgenie
nagios
zabbix
solarwinds
incident management | incident response | major incident management
on-call rotation | on-call
disaster recovery
business continuity | business continuity planning
backup and recovery | backup and restore
high availability
load balancing | load balancers
nginx
apache http server | apache httpd | apache web server | ~Apache
haproxy
iis = ^IIS | internet information services
traefik
varnish = ?Varnish
linux | gnu/linux
ubuntu > linux
debian > linux
centos > linux
rhel | red hat enterprise linux | redhat | red hat linux > linux
fedora = ?Fedora > linux
suse | suse linux > linux
alpine linux > linux
unix
solaris = ^Solaris > unix
aix = ^AIX > unix
freebsd > unix
windows server | windows servers | microsoft windows server
windows = windows mac | windows/linux | windows/mac | ^Windows 10 | ^Windows 11 | windows os | microsoft windows | ms windows | ~Windows
macos | mac os | mac os x | os x
chromeos
active directory | microsoft active directory
group policy | gpo
ldap
microsoft exchange | exchange server | exchange online | ms exchange
microsoft intune | intune
sccm | microsoft endpoint manager | mecm
jamf | jamf pro
mobile device management = mobile device management | ~MDM
office 365 administration | microsoft 365 administration | o365 administration
vmware | vsphere | esxi | vcenter
hyper-v
kvm = ~KVM
virtualization | virtualisation
citrix | xenapp | xendesktop
vdi = ~VDI
nutanix
proxmox
veeam
netapp
san storage | storage area network
tcp/ip | tcp ip
dns = ^DNS
dhcp
http = http/https | ~HTTP
vpn | vpns
lan/wan = lan/wan | ~LAN | ~WAN | wide area network | local area network
sd-wan
vlan | vlans
bgp = ^BGP
ospf
mpls
routing and switching | switching and routing
wifi networking | wireless networking | wireless networks
voip
sip = ~SIP
5g = ~5G | 5g networks
lte = ~LTE
network administration | netzwerkadministration | network management
networking = computer networking | networking protocols | network protocols | network security > cybersecurity
firewalls | firewall | firewall management
cisco | cisco ios | cisco networking
juniper = juniper networks | ~Juniper
palo alto | palo alto networks > firewalls
fortinet | fortigate > firewalls
check point = check point firewalls > firewalls
arista
meraki | cisco meraki > cisco
aruba = aruba networks | ?Aruba
f5 = f5 big-ip | big-ip
wireshark
ccna > cisco
ccnp > cisco
ccie > cisco
comptia a+ | a+ certification
comptia network+ | network+
comptia security+ | security+ > cybersecurity
itil | itil v4 | itil v3 > it service management
it service management | itsm
servicenow | service now
jira service management | jira service desk
zendesk
freshdesk | freshservice
helpdesk support | help desk support | it helpdesk | it help desk | service desk | it support | technical support | desktop support | it-support | soporte técnico | support technique
remote desktop | rdp | teamviewer
troubleshooting | technical troubleshooting
hardware troubleshooting | computer repair
system administration | systems administration | sysadmin | systemadministration | server administration | administration système
asset management (it) = it asset management
patch management
printers = printer support
av support = audiovisual equipment | audio visual equipment
cybersecurity | cyber security | information security | infosec | it security | it-sicherheit | ciberseguridad | cybersécurité
application security | appsec > cybersecurity
product security > cybersecurity
security operations | soc operations | security operations center > cybersecurity
siem > cybersecurity
soar = ~SOAR > cybersecurity
edr = ^EDR | ^XDR | endpoint detection and response > cybersecurity
endpoint security | endpoint protection > cybersecurity
crowdstrike > cybersecurity
sentinelone > cybersecurity
microsoft sentinel | azure sentinel > siem
microsoft defender > cybersecurity
qradar > siem
nessus | tenable > vulnerability management
qualys > vulnerability management
snyk > application security
burp suite > penetration testing
metasploit > penetration testing
kali linux > penetration testing
nmap
owasp | owasp top 10 > application security
penetration testing | pen testing | pentesting | pentest > cybersecurity
ethical hacking > penetration testing
red teaming | red team operations > cybersecurity
threat modeling | threat modelling > cybersecurity
threat intelligence | cyber threat intelligence > cybersecurity
threat hunting > cybersecurity
threat detection > cybersecurity
vulnerability management | vulnerability assessment | vulnerability scanning > cybersecurity
malware analysis > cybersecurity
reverse engineering
digital forensics | computer forensics > cybersecurity
identity and access management = identity and access management | identity & access management | ^IAM
okta > identity and access management
ping identity | pingfederate > identity and access management
auth0 > identity and access management
cyberark > privileged access management
sailpoint > identity and access management
privileged access management | ^PAM > identity and access management
zero trust | zero trust architecture > cybersecurity
encryption | data encryption
pki = ^PKI | public key infrastructure
tls = ^TLS | ^SSL | ssl/tls | tls/ssl
data loss prevention | ^DLP > cybersecurity
security awareness training
cloudtrail > aws
cissp > cybersecurity
cism = ^CISM > cybersecurity
cisa = ^CISA > it audit
ceh = ^CEH > ethical hacking
oscp = ^OSCP > penetration testing
iso 27001 | iso/iec 27001 | iso27001 > information security management
information security management | isms
soc 2 | soc2 | soc 2 type ii
nist = nist | nist csf
cis controls | cis benchmarks
fedramp
cmmc = ^CMMC
pci dss | pci-dss | ^PCI | pci compliance
hitrust
it audit | it audits
it governance | cobit
grc = ^GRC | governance, risk and compliance | governance risk and compliance
aws certified solutions architect | aws solutions architect > aws
cka = ^CKA | certified kubernetes administrator > kubernetes
sharepoint | sharepoint online | ms sharepoint | microsoft sharepoint
power platform | microsoft power platform
power automate | microsoft power automate
rpa = ^RPA | robotic process automation
uipath > rpa
automation anywhere > rpa
blue prism > rpa
zapier
make.com | integromat
n8n
mulesoft > systems integration
boomi | dell boomi > systems integration
tibco > systems integration
workato > systems integration
systems integration | system integration | enterprise integration
enterprise architecture | togaf
sap basis > sap
mainframe | z/os | ibm mainframe
as/400 | ibm i | iseries
jcl = ^JCL
cics = ^CICS
telecommunications | telecom networks | telekommunikation
fiber optics | fibre optics | fiber splicing | fibre splicing
structured cabling | cable installation | network cabling
data center operations | data centre operations | data centers
hpc | high performance computing | high-performance computing
slurm = ^Slurm | ^SLURM > hpc
infiniband
gpu programming | gpu clusters | gpu computing | ^GPU | ^GPUs
cloud = cloud | public cloud | private cloud | hybrid cloud | multi-cloud | cloud environments | cloud-based > cloud computing
cloud foundry | ^PCF | pivotal cloud foundry
elb = ^ELB | elastic load balancer > aws
vpc = ^VPC | ^VPCs
tcp = ^TCP | ^UDP > tcp/ip
ipv6 | ipv4
netconf | yang models | openconfig
network automation
network monitoring
concourse = concourse ci
databases administration tools = phpmyadmin | pgadmin
system monitoring
log aggregation | centralized logging
build automation
deployment automation | automated deployments
release management
virtual desktops | desktop as a service
capacity planning
job scheduling = control-m | autosys
telemetry
f5 ltm | f5 gtm > load balancing
email administration | email security
secure coding
session management
web servers
mac os administration > macos
bare metal
edge computing
content delivery networks | cdn
storage administration
tape backup
data center migration
penetration tester certification | gpen | gwapt
security engineering | security architecture > cybersecurity
network engineering
ci = ^CI | ^CD > ci/cd
security+ ce > comptia security+
ibm mq | websphere mq | mqseries
routing protocols | internet protocols
network virtualization
iostat | vmstat | nmon
sumo logic
travis = ^Travis > ci/cd
google chat = google hangouts | google meet
browsers = web browsers
meltano | pipelinewise
azure key vault | azure keyvault | keyvault > azure
azure service bus | service bus > azure
azure app service | app services | appservices > azure
azure api management | api management > azure
open policy agent | ^OPA
tailscale
`;
