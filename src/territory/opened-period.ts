import { Injectable } from '@nestjs/common';
import { DesaRepository } from './desa.repository.js';

/** The first month a desa keeps here, for the act that sets what it starts with. */
@Injectable()
export class OpenedPeriod {
  constructor(private readonly desa: DesaRepository) {}

  async get(desaId: string): Promise<string | null> {
    return (await this.desa.get(desaId)).openedPeriod;
  }

  async set(desaId: string, period: string): Promise<void> {
    await this.desa.save(Object.assign(await this.desa.get(desaId), { openedPeriod: period }));
  }
}
