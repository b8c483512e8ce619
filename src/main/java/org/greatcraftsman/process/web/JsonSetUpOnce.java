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
 * Camunda's REST layer makes itself a new JSON mapper several times in each request, and each
 * studies the classes that it reads and writes anew. A mapper that was set up the same way once
 * serves every request. Jersey finds this class by its name in {@code META-INF/services}.
 */
public class JsonSetUpOnce implements AutoDiscoverable {

  private static final int BEFORE_CAMUNDAS = 1;

  @Override
  public void configure(FeatureContext application) {
    if (application.getConfiguration().isRegistered(JacksonConfigurator.class)) {
      application.register(
          new AbstractBinder() {
            @Override
            protected void configure() {
              bind(new OneMapper()).to(ContextResolver.class).ranked(BEFORE_CAMUNDAS);
            }
          });
    }
  }

  @Produces({MediaType.APPLICATION_JSON, Hal.APPLICATION_HAL_JSON})
  private static final class OneMapper implements ContextResolver<ObjectMapper> {

    private final ObjectMapper mapper =
        JacksonConfigurator.configureObjectMapper(new ObjectMapper());

    @Override
    public ObjectMapper getContext(Class<?> type) {
      return mapper;
    }
  }
}
