import { Module } from '@nestjs/common';

/** D.1 to D.4 need no act of their own: what the engine does with their declarations is all the law asks. */
@Module({})
export class PembangunanModule {}
