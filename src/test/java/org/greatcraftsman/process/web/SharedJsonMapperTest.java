package org.greatcraftsman.process.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Providers;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;

/** Tests that the engine's REST layer creates one JSON mapper. */
class SharedJsonMapperTest {

  @Test
  void theRestLayerUsesOneMapper() {
    StaticApplicationContext emptyContext = new StaticApplicationContext();
    emptyContext.refresh();
    ResourceConfig application =
        ResourceConfig.forApplication(new EngineRestApplication())
            .property("contextConfig", emptyContext);
    Providers rest =
        new ApplicationHandler(application).getInjectionManager().getInstance(Providers.class);
    ContextResolver<ObjectMapper> mappers =
        rest.getContextResolver(ObjectMapper.class, MediaType.APPLICATION_JSON_TYPE);

    assertThat(mappers.getContext(String.class)).isSameAs(mappers.getContext(Object.class));
  }
}
