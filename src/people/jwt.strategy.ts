import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { Clock } from '#kernel/clock';
import { Configuration } from '#kernel/configuration';
import { accessKey, actorOf, issuedFor, type AccessClaims, type SignedInActor } from './access-token.js';

/** Bearer tokens only (no cookies, so no cross-site request can carry one), HS256 only. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(configuration: Configuration, private readonly clock: Clock) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: accessKey(configuration.secrets.jwt) as unknown as string,
      algorithms: ['HS256'],
      ...issuedFor,
      // Checked below, by the house's clock.
      ignoreExpiration: true,
    });
  }

  validate(claims: AccessClaims & { readonly exp?: number }): SignedInActor | false {
    const expired = !claims.exp || claims.exp * 1000 <= this.clock.now().getTime();
    return !expired && actorOf(claims);
  }
}
