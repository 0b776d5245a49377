import type { TypedParameter } from '../../types/native'
import { DomainSaveParam as Param } from '../constants/domain-params'
import { TypedParameterType as Type } from '../constants/typed-params'
import { documentText } from '../document'

/** How an image of a domain's memory is written or read, as virDomainSaveParams and virDomainRestoreParams take it. */
export function saveParameters(path: string, { xml, format, parallelChannels }: {
  readonly xml?: string | object | undefined, readonly format?: string | undefined, readonly parallelChannels?: number | undefined
}): TypedParameter[] {
  const parameters: TypedParameter[] = [{ field: Param.FILE, type: Type.STRING, value: path }]
  if (xml !== undefined) parameters.push({ field: Param.DXML, type: Type.STRING, value: documentText(xml) })
  if (format !== undefined) parameters.push({ field: Param.IMAGE_FORMAT, type: Type.STRING, value: format })
  if (parallelChannels !== undefined) parameters.push({ field: Param.PARALLEL_CHANNELS, type: Type.INT, value: parallelChannels })
  return parameters
}
