import { Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { actorOf, issuedFor, type AccessClaims, type SignedInActor } from '#people/access-token';

/** As the documentation of NestJS shows it: the secret as a string. */
@Injectable()
export class PlainJwtStrategy extends PassportStrategy(Strategy) {
  constructor() {
    super({ jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), secretOrKey: process.env.JWT_SECRET!, algorithms: ['HS256'], ...issuedFor });
  }

  validate(claims: AccessClaims): SignedInActor {
    return actorOf(claims);
  }
}

@Injectable()
export class PlainJwtGuard extends AuthGuard('jwt') {}
