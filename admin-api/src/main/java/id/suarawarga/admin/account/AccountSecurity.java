package id.suarawarga.admin.account;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Guards the admin API. Other routes of the process, such as the gateway's, are not touched. */
@Configuration(proxyBeanMethods = false)
class AccountSecurity implements WebMvcConfigurer {

  private static final String BEARER = "Bearer ";
  private static final String DOCS = "/v3/api-docs";
  private static final String DOCS_BELOW = "/v3/api-docs/**";

  /** Open to everybody, also to those whose token is worth nothing any more. */
  private static final RequestMatcher OPEN =
      new OrRequestMatcher(
          pathPattern(DOCS),
          pathPattern(DOCS_BELOW),
          pathPattern(HttpMethod.POST, "/api/v1/auth/login"));

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new CallerArgument());
  }

  /** Knows tokens. Being there, it also keeps Spring Boot from inventing a user of its own. */
  @Bean
  AuthenticationManager adminTokens(Sessions sessions) {
    return shown -> {
      try {
        return Optional.ofNullable(shown.getCredentials())
            .map(Token.class::cast)
            .flatMap(sessions::find)
            .orElseThrow(() -> new BadCredentialsException("unknown or expired token"));
      } catch (DataAccessException e) {
        throw new AuthenticationServiceException("sessions cannot be read", e);
      }
    };
  }

  /** Requests that the firewall finds malformed are answered as all others are. */
  @Bean
  RequestRejectedHandler rejectedRequests(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    return (request, response, e) -> problems.resolveException(request, response, null, e);
  }

  @Bean
  SecurityFilterChain adminApi(
      HttpSecurity http,
      AuthenticationManager adminTokens,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    Refusals refusals = new Refusals(problems);
    return http.securityMatcher("/api/**", DOCS, DOCS_BELOW)
        .addFilterBefore(
            bearerFilter(adminTokens, refusals), UsernamePasswordAuthenticationFilter.class)
        .authorizeHttpRequests(AccountSecurity::rules)
        .exceptionHandling(
            it -> it.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        // No cookies, so that no other site can make a browser send our token.
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .build();
  }

  private static void rules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          routes) {
    routes.requestMatchers(OPEN).permitAll();
    routes.requestMatchers("/api/v1/auth/**").authenticated();
    routes.anyRequest().hasAuthority(SignedIn.READY);
  }

  private static AuthenticationFilter bearerFilter(
      AuthenticationManager tokens, Refusals refusals) {
    AuthenticationFilter filter = new AuthenticationFilter(tokens, AccountSecurity::bearer);
    filter.setRequestMatcher(new NegatedRequestMatcher(OPEN));
    filter.setSuccessHandler((request, response, signedIn) -> {});
    filter.setFailureHandler(refusals::commence);
    return filter;
  }

  private static @Nullable Authentication bearer(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return null;
    }
    Token token = new Token(header.substring(BEARER.length()).trim());
    return new PreAuthenticatedAuthenticationToken("", token);
  }

  /** Lets {@link SignInProblems} answer what the chain refuses, as it answers controllers. */
  private record Refusals(HandlerExceptionResolver problems)
      implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(
        HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
      problems.resolveException(request, response, null, e);
    }

    @Override
    public void handle(
        HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) {
      problems.resolveException(request, response, null, e);
    }
  }
}
