/** Programming languages, frameworks, libraries, tools of software development. */
export const CODE = `
javascript | java script | ecmascript | es6 | es2015 | es5 | vanilla js | ^JS
typescript | type script | ^TS > javascript
python | python 3 | cpython | micropython
java | java se | core java | jdk | jvm languages | java ee | jee | j2ee | jakarta ee
kotlin
kotlin multiplatform | kmm | kotlin multiplatform mobile > kotlin
scala = ^Scala > jvm
jvm | java virtual machine
groovy = ^Groovy > jvm
clojure > jvm
clojurescript > clojure, javascript
go = ~Go | golang | go lang | go programming
rust = ^Rust | rustlang | rust programming
c = ~C | c programming | c language | ansi c | embedded c | c99 | c11
c++ | cpp | c plus plus | modern c++ | c/c++
c# | c sharp | csharp > .net
f# | f sharp | fsharp > .net
.net | . net | dotnet | dot net | .net framework
.net core | . net core | dotnet core | .net 5 | .net 6 | .net 8 > .net
asp.net | asp.net mvc | asp net > .net
asp.net core > asp.net, .net core
vb.net | visual basic .net | visual basic | vb6 | vbscript | vb script | vb scripting
vba | visual basic for applications | excel macros | excel vba
blazor > .net, c#
entity framework | ef core | entity framework core > .net
wpf | windows presentation foundation > .net
winforms | windows forms > .net
maui = .net maui > .net
xamarin > .net
linq > .net
wcf > .net
nuget > .net
ruby = ^Ruby | ruby programming
ruby on rails | ^Rails | ^RoR | rubyonrails | rails framework > ruby
sinatra = ^Sinatra > ruby
sidekiq > ruby
rspec > ruby
hotwire | hotwire turbo | stimulusjs | stimulus.js > ruby on rails
php | php 7 | php 8
laravel > php
symfony > php
codeigniter > php
cakephp > php
yii | yii2 > php
zend framework | laminas > php
livewire = laravel livewire > laravel
composer = ?Composer | php composer > php
wordpress | wp plugin development | woocommerce development > php
drupal > php
joomla > php
magento | magento 2 | adobe commerce > php
perl
raku = ^Raku
swift = ^Swift | swift/objective-c | swift programming | swift 5
swiftui | swift ui > swift, ios
objective-c | objective c | objectivec | obj-c
dart = ^Dart
flutter > dart
r = ~R | r programming | rstudio | r language | r studio
matlab
simulink > matlab
julia = ?Julia | julia language
octave = gnu octave
fortran
cobol
pascal = object pascal | ^Pascal
delphi = ^Delphi
ada = ~Ada | ada 95 | ada programming
lisp | common lisp
scheme = ?Scheme
racket = ?Racket
haskell
ocaml
erlang
elixir
phoenix framework | phoenix liveview > elixir
elm = ?Elm
purescript
prolog
smalltalk
lua
zig = ~Zig
nim = ?Nim
crystal = ?Crystal
d = ?D | d language
v8 = v8 engine
solidity
vyper
move = move language
cairo = cairo language
webassembly | wasm
assembly = ~Assembly | assembly language | assembler language | x86 assembly | arm assembly
abap | sap abap
apex = ?Apex | salesforce apex
visualforce
plc programming | ladder logic | structured text | iec 61131-3 > plc
bash | bash scripting | ^Bash
shell scripting | shell script | unix shell | unix shell scripting | korn shell
powershell | power shell
awk = ~AWK | ~awk
sed = ?sed
tcl = ~TCL | ~Tcl
groovy scripting > groovy
html | html5 | html/css | xhtml
css | css3 | cascading style sheets
sass = ^Sass | ^SASS | scss
less = ?LESS | ?Less | less css
postcss > css
tailwind css | tailwind | tailwindcss > css
bootstrap = ^Bootstrap | twitter bootstrap | bootstrap 4 | bootstrap 5 > css
material ui | mui | material design components > react
chakra ui > react
shadcn | shadcn/ui | radix ui > react
styled components | styled-components > css
css modules > css
bem = ~BEM
react = ^React | react frontend | react components | react developer | react apps | react hooks | react.js | reactjs | react js | react hooks | react 18 > javascript
react native | react-native > react
next.js | nextjs | next js > react
gatsby = ^Gatsby | gatsby.js > react
remix = ?Remix | remix.run > react
redux | redux toolkit | redux saga > react
mobx > react
zustand = ~Zustand | zustand.js > react
react query | tanstack query | tanstack > react
react router > react
storybook
vue.js | vue | vuejs | vue js | vue 3 > javascript
nuxt.js | nuxt | nuxtjs > vue.js
vuex | pinia > vue.js
vuetify > vue.js
angular | angular.js | angularjs | angular js | angular 2 > javascript
rxjs > javascript
ngrx > angular
svelte > javascript
sveltekit | svelte kit > svelte
solidjs | solid.js > javascript
preact > javascript
ember.js | emberjs | ~Ember > javascript
backbone.js | backbonejs | ?Backbone > javascript
knockout.js | knockoutjs > javascript
alpine.js | alpinejs > javascript
htmx
astro = ?Astro | astro.js > javascript
jquery | jquery ui > javascript
lit = ?Lit | lit element | litelement > web components
web components | custom elements > javascript
stencil = ?Stencil | stenciljs > web components
d3.js | d3 | d3js > javascript
three.js | threejs > javascript, webgl
webgl | webgl2
webgpu
webrtc
chart.js | chartjs > javascript
leaflet = ?Leaflet | leaflet.js > javascript
mapbox | mapbox gl
openlayers > javascript
lodash | underscore.js > javascript
meteor.js | meteorjs > javascript
electron = ~Electron | electron.js | electronjs > javascript
tauri
cordova | apache cordova | phonegap
ionic = ^Ionic | ionic framework
capacitor = capacitorjs | ?Capacitor
nativescript
expo = ?Expo > react native
node.js | nodejs | node js | ~Node > javascript
deno = ^Deno > javascript
bun = ?Bun > javascript
express = ~Express | express.js | expressjs > node.js
nestjs | nest.js | nest js > node.js, typescript
fastify > node.js
koa = koa.js | ?Koa > node.js
hapi = hapi.js | ?Hapi > node.js
socket.io | socketio > node.js, websockets
websockets | websocket | web sockets
npm = ^npm | ^NPM > node.js
yarn = ?Yarn
pnpm
webpack
vite = ^Vite
rollup = ?Rollup | rollup.js
esbuild
babel = ^Babel | babeljs
parcel = ?Parcel
gulp = ^Gulp | gulp.js
grunt = ^Grunt | grunt.js
turborepo
nx = nx monorepo | ?Nx
lerna
eslint
prettier = ^Prettier
biome = ?Biome
jest = ^Jest > javascript
vitest > javascript
mocha = ^Mocha | mocha.js > javascript
chai = ?Chai
jasmine = ^Jasmine
karma = ?Karma
cypress = ^Cypress | cypress.io
playwright
puppeteer
selenium | selenium webdriver
webdriverio
testcafe
appium
espresso = ?Espresso
xctest | xcuitest
detox = ?Detox
testing library | react testing library
enzyme = ?Enzyme
cucumber = ^Cucumber
gherkin
robot framework
pytest > python
unittest = ?unittest
junit | junit 5 > java
testng > java
mockito > java
nunit > .net
xunit > .net
phpunit > php
postman = ^Postman
soapui
jmeter | apache jmeter
gatling
k6 = ~k6 | ~K6
locust = ?Locust
loadrunner | load runner
katalon
testrail
browserstack
sauce labs
tosca = tricentis tosca | ?Tosca
ranorex
spring = ^Spring | spring framework | spring mvc | spring security | spring cloud | spring data > java
spring boot | springboot > spring
hibernate = ^Hibernate | hibernate orm > java
jpa | java persistence api > java
quarkus > java
micronaut > java
vert.x | vertx > java
dropwizard > java
struts | apache struts > java
jsf | javaserver faces > java
jsp | servlets > java
swing = java swing > java
javafx > java
gwt = google web toolkit > java
maven | apache maven > java
gradle
ant = apache ant
tomcat | apache tomcat
jboss | wildfly
weblogic | oracle weblogic
websphere | ibm websphere
akka = ^Akka > scala
play framework > scala
zio = ^ZIO > scala
cats = cats effect > scala
ktor > kotlin
jetpack compose > kotlin, android
django > python
django rest framework | drf > django
flask = ^Flask > python
fastapi | fast api > python
pydantic > python
sqlalchemy > python
celery = ^Celery > python
asyncio > python
tornado = ?Tornado
aiohttp > python
pyramid = ?Pyramid
bottle = ?Bottle
streamlit > python
gradio > python
poetry = ?Poetry
pip = ?pip
conda | anaconda
beautifulsoup | beautiful soup > python, web scraping
scrapy > python, web scraping
web scraping | data scraping | web crawling | web crawlers
pyqt | pyside > python
gin = ?Gin
actix | axum | actix-web > rust
tokio > rust
boost = boost c++ | ?Boost > c++
stl = c++ stl > c++
qt = ~Qt | qt framework | qt5 | qt6 | qml > c++
cmake > c++
mfc = ~MFC
opengl
vulkan = ^Vulkan
directx | direct3d
metal = ?Metal
cuda | cuda programming | nvidia cuda
opencl
openmp
mpi = ~MPI
simd = ~SIMD
llvm
gcc = ~GCC
gdb = ~GDB
valgrind
android | android sdk | android development | android studio
ios = ^iOS | ios development | ios sdk
macos development
ipados
watchos
tvos
uikit | ui kit framework > ios
core data = ^Core Data > ios
xcode
cocoapods > ios
cocoa touch = ?Cocoa > ios
rxswift > swift
rxjava > java
mobile development | mobile app development | mobile applications
web development | web application development | web applications | webentwicklung
frontend development | front-end development | front end development | frontend engineering
backend development | back-end development | back end development | backend engineering
full-stack development | full stack development | fullstack development | full-stack engineering
software development | software engineering | softwareentwicklung | software-entwicklung | desarrollo de software | développement logiciel
game development | game design | gameplay programming
unity = ~Unity | unity3d | unity 3d | unity engine > c#
unreal engine | unreal | ue4 | ue5 > c++
godot
cocos2d
roblox studio | roblox lua
phaser = ?Phaser
object-oriented programming | object oriented programming | object-oriented design | object oriented design | oop | ood
functional programming
reactive programming
concurrent programming | threading | multithreading | multi-threading | multithreaded programming | concurrency
parallel programming | parallel computing
design patterns | software design patterns
data structures | data structures and algorithms
algorithms
solid principles
clean code
clean architecture | hexagonal architecture
domain-driven design | domain driven design | ddd
test-driven development | test driven development | tdd
behavior-driven development | behaviour driven development | behavior driven development | bdd
pair programming
code review | code reviews
refactoring
debugging
unit testing | unit tests
integration testing | integration tests
end-to-end testing | e2e testing | end to end testing
regression testing
performance testing | load testing | stress testing
test automation | automated testing | automation testing | testautomatisierung
manual testing
exploratory testing
quality assurance | ^QA | qa testing | qualitätssicherung | aseguramiento de calidad | assurance qualité
software testing
system design | systems design
software architecture | softwarearchitektur
distributed systems | distributed computing
microservices | micro services | microservice architecture
service-oriented architecture | soa
event-driven architecture | event driven architecture | event-driven systems
event sourcing
cqrs
rest = ^REST | restful | rest api | rest apis | restful api | restful apis | restful services | restful web services | ^RESTful
graphql | graph ql
apollo graphql | apollo client | apollo server > graphql
grpc
protobuf | protocol buffers
thrift = apache thrift
soap = ^SOAP | soap api | soap web services
openapi | swagger | openapi specification
api design = api design | api development | api integration | api integrations
webhooks
oauth | oauth2 | oauth 2.0
openid connect | oidc
saml | saml 2.0
jwt | json web tokens
single sign-on | single sign on | sso
json
xml
xslt
yaml
regex | regular expressions
markdown = ^Markdown
latex = ^LaTeX
git | git flow | gitflow
github
gitlab
bitbucket
svn | subversion | apache subversion
mercurial = ?Mercurial
perforce
vs code | vscode | visual studio code
visual studio
intellij | intellij idea
pycharm
eclipse = ^Eclipse | eclipse ide
vim = ~Vim | neovim
emacs
jupyter | jupyter notebook | jupyter notebooks | jupyterlab
github copilot = github copilot
cursor = cursor ai | cursor ide | ?Cursor
claude code
sentry = ^Sentry
launchdarkly
feature flags | feature flagging
low-code | no-code | low code development | low-code platforms | no code
bubble.io
outsystems
mendix
power apps | powerapps
retool
accessibility = web accessibility | wcag | a11y
responsive design | responsive web design
progressive web apps | pwa | progressive web app
single-page applications | single page applications | spa applications
server-side rendering | server side rendering
web performance | core web vitals
cross-browser compatibility | cross browser compatibility
internationalization | i18n
content management systems = ^CMS | content management systems | content management system
headless cms
contentful > headless cms
strapi > headless cms
sanity = sanity.io | ?Sanity > headless cms
sitecore > content management systems
adobe experience manager | aem > content management systems
umbraco > content management systems
typo3 > content management systems
webflow
squarespace
wix = ^Wix
shopify | shopify plus
shopify liquid > shopify
woocommerce > wordpress
bigcommerce
prestashop
commercetools
salesforce commerce cloud
ethereum
smart contracts
hardhat = ^Hardhat | ?Foundry | foundry/hardhat > solidity
ethers.js | web3.js | wagmi | viem
blockchain | distributed ledger
web3
defi = ^DeFi
evm = ^EVM | ethereum virtual machine
zero-knowledge proofs | zk proofs | zk-snarks
cryptography | applied cryptography
compilers | compiler design
operating systems
embedded systems | embedded software | embedded development
firmware | firmware development
rtos | real-time operating systems | real time operating systems
freertos > rtos
zephyr = zephyr rtos | ?Zephyr > rtos
vxworks > rtos
qnx > rtos
embedded linux > linux
yocto > embedded linux
device drivers | device driver development | linux kernel | kernel development
autosar
can bus | canbus | canopen
modbus
misra | misra c
ros = ^ROS | ^ROS2 | robot operating system
arduino
raspberry pi
esp32
stm32
opencv > computer vision
ffmpeg
gstreamer
video streaming | hls streaming
salesforce development | lightning web components | lwc | sales cloud development > salesforce
servicenow development > servicenow
sap ui5 | sapui5 | sap-ui5 | ui5 | fiori | sap fiori
pl/sql | plsql > sql
t-sql | transact-sql | tsql > sql
liquibase | flyway
prisma = ^Prisma | prisma orm
typeorm
sequelize > node.js
mongoose = ?Mongoose
drizzle = drizzle orm | ?Drizzle
trpc
zod = ?Zod
supabase
firebase
hasura > graphql
vercel
netlify
heroku
apis = ^API | ^APIs | web api | web apis | api's | api technologies
web services | web-services | webservices
frontend | front end | front-end | front-end technologies
backend | back end | back-end | server-side programming | server-side development
full stack | full-stack | fullstack
mvc | mvvm | model-view-controller = ^MVC | ^MVVM | model-view-controller | model view controller
orm = ^ORM | object-relational mapping
caching | distributed caching | distributed cache
asynchronous programming
dependency injection
scripting | scripting languages | scripting language
programming languages = modern programming languages | object-oriented languages
version control | source control | source code management | version control systems | versionsverwaltung
open source | open-source | open source software | open-source software
saas | software as a service
paas | platform as a service
micro frontends | micro-frontends
web technologies | web technology
mobile technologies | native mobile
twelve-factor app | 12 factor app | 12-factor
dagger = dagger 2 | dagger hilt | ~Dagger > android
retrofit = ~Retrofit | retrofit2 > android
butterknife > android
mockk > kotlin
jooq > java
powermock | easymock > java
hazelcast
ehcache
jms = ^JMS
amqp
mqtt
odata
fastlane = ^fastlane | ^Fastlane
auto layout | autolayout > ios
grand central dispatch | ^GCD > ios
clang = ^Clang > c++
keil
iar embedded workbench
iptv
ramda | fp-ts | io-ts
snowpack
ghost inspector | ghostinspector
webdriver.io > webdriverio
allure = allure reports
spock = spock framework | ~Spock
wiremock
testcontainers
pact = pact testing | ~Pact
jhipster
vaadin
grails | ~Grails > groovy
liferay
alfresco
apache camel
apache cxf
jersey = ~Jersey | jersey framework
netty
wicket = apache wicket
project reactor | webflux | spring webflux > spring
lombok
logback | log4j
javacard
crystal xcelsius
sapscript
dwr framework
uml | unified modeling language
umbraco cms > umbraco
kentico
episerver | optimizely cms
telerik | kendo ui
devexpress
signalr > asp.net
hangfire
dapper = ~Dapper
autofac
prism = ~Prism
mvvmcross
unity container
wix toolset
nhibernate > .net
xslt stylesheets
silverlight
flash = adobe flash | ~Flash
flex = adobe flex | ~Flex
actionscript
coldfusion
classic asp | ^ASP
ajax
jsx | tsx
dom manipulation
es lint > eslint
styled system
framer motion
greensock | gsap
highcharts | echarts
ag grid | ag-grid
sencha | ext js | extjs
dojo = dojo toolkit
handlebars | handlebars.js
pug = pug templates
ejs
mustache = mustache templates
twig
blade templates
haml
coffeescript
reason = reasonml | rescript
idris | agda
chisel = chisel hdl
sml = standard ml
ejb = ^EJB | ^EJBs | enterprise javabeans > java
jaxb | jax-rs | jax-ws | jstl = jaxb | jax-rs | jax-ws | jstl > java
servlets = servlet > java
middleware
shadow dom > web components
virtual dom
bulma = ^Bulma > css
camunda
protractor
arm architecture | arm cortex | arm cortex-m | arm core | cortex-m
jtag
x86 architecture | x86 processor architecture
inter-process communication | ipc mechanisms
profiling = code profiling | performance profiling | yourkit | visualvm | dtrace
cross-platform development
api testing
software design
code quality
performance optimization = performance optimization | performance optimisation
sap cloud platform > sap
node-red
ionic capacitor > ionic
sdk development | ^SDK | ^SDKs
computer graphics
static code analysis | static analysis
role-based access control | ^RBAC
solana
json schema
google apps script
game engines | game engine
`;
