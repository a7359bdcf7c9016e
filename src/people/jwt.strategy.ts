import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { Configuration } from '#kernel/configuration';
import type { Actor } from '#kernel/request-context';
import { accessKey, actorOf, type AccessClaims } from './access-token.js';

/** Bearer tokens only (no cookies, so no cross-site request can carry one), HS256 only. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(configuration: Configuration) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKey: accessKey(configuration.secrets.jwt) as unknown as string,
      algorithms: ['HS256'],
      issuer: 'perut',
      audience: 'perut',
    });
  }

  validate(claims: AccessClaims): Actor {
    return actorOf(claims);
  }
}
