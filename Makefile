# `make run` is what the README says; the other targets are for those who change the code.
MVN ?= $(shell command -v mvn || echo ./mvnw)
JDK25 = $(shell .ci/jdk25)

.PHONY: run chat demo demo-remove check test torture bench format whatsapp-flow

run: ## everything on this machine: http://localhost:8080
	$(MVN) spring-boot:run

chat: ## the chat in this terminal; keeps nothing
	@$(MVN) -q spring-boot:run -Dspring-boot.run.main-class=id.suarawarga.standalone.TerminalApplication

demo: ## as run, with a year of invented data marked DEMO
	$(MVN) spring-boot:run -Dspring-boot.run.profiles=demo

demo-remove: ## as run, after taking the invented data out
	$(MVN) spring-boot:run -Dspring-boot.run.arguments=--suara.demo.remove=true

check: ## what CI runs: format and all tests
	.ci/run

test: ## the fast tests only: those that need no server
	$(MVN) -B test -Dsurefire.excludes='**/*IT.java'

torture: ## servers killed, stopped, frozen and filled up under load; with figures
	$(MVN) -B -q -pl bot-gateway -am test -Dtest=TortureIT -Dtorture=large -Dsurefire.failIfNoSpecifiedTests=false

bench: ## how long the parts of a turn take, in ten minutes; BENCH=Advance runs one part
	@mkdir -p target
	$(MVN) -B -q -pl benchmarks -am -Pbench test -DskipTests $(if $(BENCH),'-Dbench=$(BENCH)')

format: ## formats the code as CI wants it
	JAVA_HOME=$(JDK25) $(MVN) -B -q spotless:apply

whatsapp-flow: ## prints the survey as a WhatsApp Flow, for Meta; Maven's own words go elsewhere
	@$(MVN) -B -q spring-boot:run -Dspring-boot.run.main-class=id.suarawarga.gateway.whatsapp.FlowFile \
	  -Dspring-boot.run.arguments=target/whatsapp-flow.json >&2
	@cat standalone/target/whatsapp-flow.json
