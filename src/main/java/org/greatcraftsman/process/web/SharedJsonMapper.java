package org.greatcraftsman.process.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.ContextResolver;
import org.camunda.bpm.engine.rest.hal.Hal;
import org.camunda.bpm.engine.rest.mapper.JacksonConfigurator;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Provides one configured JSON mapper for all requests. Camunda's REST layer creates several
 * mappers in each request, and each of them analyses the classes that it reads and writes. Jersey
 * finds this class through {@code META-INF/services}.
 */
public class SharedJsonMapper implements AutoDiscoverable {

  private static final int BEFORE_CAMUNDA = 1;

  @Override
  public void configure(FeatureContext application) {
    if (application.getConfiguration().isRegistered(JacksonConfigurator.class)) {
      application.register(
          new AbstractBinder() {
            @Override
            protected void configure() {
              bind(new MapperResolver()).to(ContextResolver.class).ranked(BEFORE_CAMUNDA);
            }
          });
    }
  }

  @Produces({MediaType.APPLICATION_JSON, Hal.APPLICATION_HAL_JSON})
  private static final class MapperResolver implements ContextResolver<ObjectMapper> {

    private final ObjectMapper mapper =
        JacksonConfigurator.configureObjectMapper(new ObjectMapper());

    @Override
    public ObjectMapper getContext(Class<?> type) {
      return mapper;
    }
  }
}
