/** Databases, data engineering, analytics, statistics, machine learning. */
export const DATA = `
sql | structured query language | sql queries | ansi sql
postgresql | postgres | postgre sql | psql | postgresql database > sql
mysql | my sql > sql
mariadb > sql
sqlite > sql
sql server | microsoft sql server | ms sql server | mssql | ms sql | ms-sql > sql
oracle = ~Oracle | oracle database | oracle db | oracle 12c | oracle 19c | oracle sql > sql
db2 | ibm db2 > sql
sybase > sql
teradata > sql, data warehousing
ssis | sql server integration services > sql server, etl
ssrs | sql server reporting services > sql server
ssas | sql server analysis services > sql server
nosql | no sql | nosql databases
mongodb | mongo db | ^Mongo | mongodb atlas > nosql
cassandra = ^Cassandra | apache cassandra > nosql
couchbase > nosql
couchdb > nosql
redis
memcached
elasticsearch | elastic search | opensearch | ~Elastic
solr | apache solr
lucene | apache lucene
neo4j > graph databases
graph databases | graph database
influxdb > time series databases
time series databases = timescaledb | time series databases | time-series databases
clickhouse > sql
cockroachdb > sql
scylladb > nosql
hbase | apache hbase > hadoop
snowflake = ^Snowflake | snowflake data cloud > sql, data warehousing
databricks > spark
delta lake | deltalake
apache iceberg | ~Iceberg
apache hudi
duckdb > sql
pinecone = ^Pinecone > vector databases
weaviate > vector databases
qdrant > vector databases
milvus > vector databases
pgvector > postgresql, vector databases
vector databases | vector database | vector search | vector stores
relational databases | relational database | rdbms | relational data
database administration = database administration | datenbankadministration | ^DBA
database design | data modeling | data modelling | database modeling | datenmodellierung
query optimization = query optimization | sql tuning
stored procedures > sql
data warehousing | data warehouse | data warehouses | dwh
data lakes | data lake | data lakehouse | lakehouse
data pipelines | data pipeline
etl | elt | etl/elt | etl pipelines | extract, transform, load | etl processes
data engineering
data integration
data migration
data governance
data quality | data quality management
data catalog | data cataloging | data lineage
master data management | master data | stammdatenpflege | stammdaten
data architecture
data privacy | data protection | datenschutz | protección de datos | protection des données
data mesh
data mining
data wrangling | data cleaning | data cleansing
data entry | dateneingabe | datenerfassung | entrada de datos | saisie de données
data analysis | data analytics | datenanalyse | análisis de datos | analyse de données | data analyses
data science
data visualization | data visualisation | dashboarding
big data
spark = ^Spark | apache spark | spark sql | spark streaming
pyspark > spark, python
hadoop | apache hadoop | mapreduce | hdfs
hive = ^Hive | apache hive > hadoop
pig = apache pig > hadoop
impala = ~Impala > hadoop
presto = ~Presto | prestodb | trino
kafka | apache kafka | kafka streams
confluent = ^Confluent > kafka
rabbitmq | rabbit mq
activemq
pulsar = apache pulsar
nats = ~NATS
apache flink | flink
apache beam
apache nifi | nifi
apache storm
airflow | apache airflow
dagster
prefect = ^Prefect
luigi = ?Luigi
dbt | data build tool
fivetran
airbyte
stitch = stitch data
talend > etl
informatica | informatica powercenter > etl
pentaho > etl
alteryx
matillion > etl
datastage | ibm datastage > etl
knime
rapidminer
collibra > data governance
alation > data governance
informatica mdm > master data management
great expectations > data quality
message queues | message brokers | messaging queues
stream processing | streaming data | real-time data processing | data streaming
batch processing
business intelligence | ^BI | bi tools | bi reporting
tableau = ^Tableau | tableau desktop | tableau server > data visualization
power bi | powerbi | microsoft power bi | ms power bi > data visualization
dax = ^DAX > power bi
power query | powerquery
power pivot
looker | lookml > data visualization
looker studio | google data studio | data studio > data visualization
qlik | qlikview | qlik sense | qliksense > data visualization
metabase > data visualization
superset = apache superset
mode analytics
sigma = sigma computing
hex = hex notebooks
domo = ^Domo
thoughtspot
microstrategy
cognos | ibm cognos
crystal reports
sap bw | sap bi | business objects | businessobjects | sap businessobjects
sisense
omni analytics
spotfire
google analytics | ga4 | google analytics 4
google tag manager | ^GTM tags
adobe analytics
amplitude = ^Amplitude
mixpanel
heap analytics
segment = ~Segment | segment.io
posthog
hotjar
fullstory
microsoft clarity
a/b testing | ab testing | a / b testing | split testing | multivariate testing
experimentation = experimentation platform | experiment design | online experimentation
statsig
optimizely
statistics | statistical analysis | statistical methods | applied statistics | statistical modeling | statistical modelling | statistik
bayesian statistics | bayesian inference | bayesian methods
causal inference
hypothesis testing
regression analysis | linear regression | logistic regression
time series analysis | time series forecasting | time-series analysis
multivariate analysis
survival analysis
econometrics
biostatistics
forecasting | demand forecasting | sales forecasting
predictive modeling | predictive modelling | predictive analytics
quantitative analysis | quantitative research
qualitative research | qualitative analysis
survey design | survey research
operations research
mathematical optimization | linear programming | mixed integer programming
gurobi | cplex
monte carlo simulation | monte carlo
stochastic processes | stochastic calculus
spss | ibm spss
stata = ^Stata | ^STATA
sas = ^SAS | sas programming | sas enterprise guide | base sas
minitab
jmp = ~JMP
eviews
excel = ^Excel | ms excel | microsoft excel | advanced excel | ms-excel | excel formulas
pivot tables | pivot table | pivottables > excel
vlookup | vlookups | xlookup | hlookup > excel
google sheets
spreadsheets | spreadsheet
pandas > python
numpy > python
scipy > python
polars > python
dask = ^Dask > python
matplotlib | seaborn > python, data visualization
plotly | plotly dash > python, data visualization
bokeh = ^Bokeh
scikit-learn | scikit learn | sklearn > python, machine learning
statsmodels > python
tidyverse | dplyr | ggplot2 | ggplot > r
shiny = r shiny > r
machine learning = machine learning | ^ML | maschinelles lernen | apprentissage automatique | aprendizaje automático | ml models
deep learning > machine learning
neural networks | neural network > deep learning
supervised learning > machine learning
unsupervised learning > machine learning
reinforcement learning | rlhf > machine learning
computer vision > machine learning
image processing
image segmentation | object detection > computer vision
natural language processing = natural language processing | ^NLP > machine learning
speech recognition | automatic speech recognition | ^ASR
text to speech | text-to-speech | ^TTS
speech synthesis
recommender systems | recommendation systems | recommendation engines > machine learning
information retrieval | search ranking
knowledge graphs | knowledge graph | ontologies
feature engineering > machine learning
feature stores | feature store
model training = model training | model deployment | model serving > machine learning
tensorflow | tensor flow > deep learning
pytorch = pytorch | py torch > deep learning
keras > deep learning
jax = ^JAX | ~Jax > deep learning
xgboost | lightgbm | catboost > machine learning
hugging face | huggingface | hugging face transformers
spacy > natural language processing
nltk > natural language processing
bert = ^BERT > natural language processing
yolo = ^YOLO > computer vision
mlflow > mlops
kubeflow > mlops
weights & biases | weights and biases | wandb > mlops
ray = ?Ray | ray serve
onnx
tensorrt
triton inference server = triton inference server
vllm
deepspeed
nccl
artificial intelligence = artificial intelligence | künstliche intelligenz | inteligencia artificial | intelligence artificielle | ^AI/ML | ^ML/AI | ?AI | ai engineering | ai development | ai systems | ai models | ai tools | ai research | ai applications
generative ai | gen ai | genai > artificial intelligence
large language models | large language model | llm | llms > generative ai
prompt engineering > large language models
rag = ^RAG | retrieval-augmented generation | retrieval augmented generation > large language models
fine-tuning | model fine-tuning | finetuning > machine learning
langchain > large language models
langgraph > large language models
llamaindex | llama index > large language models
openai | openai api | gpt-4 | gpt-4o > large language models
chatgpt > large language models
anthropic claude | claude api > large language models
ai agents | agentic ai | agentic workflows | agentic systems | multi-agent systems > large language models
model context protocol | ^MCP > large language models
diffusion models = diffusion models | stable diffusion | ^GANs | generative adversarial networks > deep learning
transformers = transformer models | transformer architecture | transformer architectures > deep learning
embeddings = vector embeddings | text embeddings
data annotation | data labeling | data labelling
anomaly detection
fraud detection
geospatial analysis | geospatial data | geospatial
gis = ^GIS | geographic information systems
arcgis | esri | arcmap > gis
qgis > gis
postgis > postgresql, gis
remote sensing
lidar
photogrammetry
bioinformatics
genomics | next-generation sequencing | ngs
computational biology
cheminformatics
databases | database | database systems | datenbanken | bases de datos | bases de données
analytics = web analytics | product analytics | advanced analytics | data & analytics | analytics tools
aerospike > nosql
storm = ~Storm
olap | oltp
data management
data security
natural language understanding | ^NLU | ^NLG > natural language processing
conversational ai | chatbots | chatbot
predictive models > predictive modeling
statistical programming
mleap | sparkml | spark ml | mllib > spark
kettle = pentaho kettle
maria db > mariadb
ms access databases > microsoft access
sap hana studio > sap s/4hana
numerical methods | numerical analysis | numerical computing
simulation = simulation modeling | discrete event simulation
optimization algorithms
streaming analytics
semantic search
data annotation tools > data annotation
computer science
mathematics = applied mathematics | mathematical modeling | mathematical modelling
physics = computational physics | applied physics
spectroscopy
crystallography
`;
