package id.suarawarga.engine.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestServersIT {

  @Test
  void theSchemaOfTheEngineApplies() {
    try (var database = TestServers.database()) {
      assertThat(
              JdbcClient.create(database)
                  .sql("select count(*) from survey_response")
                  .query(Long.class)
                  .single())
          .isZero();
    }
  }

  @Test
  void redisAnswers() {
    try (var client = io.lettuce.core.RedisClient.create(TestServers.redisUrl());
        var connection = client.connect()) {
      assertThat(connection.sync().ping()).isEqualTo("PONG");
    }
  }
}
