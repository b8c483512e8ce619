package org.greatcraftsman.portal;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configures the title and the description of the public API. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("大城工匠评选系统开放数据接口")
                .version("1")
                .description("武汉市总工会向社会公开的评选数据，无需登录；不含身份证号、电话、住址等个人信息。出错时按RFC 9457返回中文说明。"));
  }
}
