import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload'
import { checkOrganisation } from '../ablauf/regeln.ts'
import { kontoVon } from '../rechte/zugriff.ts'
import { idOf } from '../umwandlung/angaben.ts'
import { pruefeBild } from './bild.ts'

/** Whatever is uploaded is judged before it is written anywhere, and gets the name that follows from its bytes. */
export const takeBild: CollectionBeforeOperationHook = async ({ operation, req, context }) => {
  const { file } = req
  if (file === undefined) return
  if (operation === 'update' || operation === 'updateByID')
    throw new APIError(
      'Ein Bild behält seine Datei: Wo es gezeigt wird, wurde genau dieses Bild geprüft. Laden Sie das neue als neues Bild hoch und wählen Sie es dort aus.',
      400,
      null,
      true,
    )
  if (operation !== 'create') return
  const ergebnis = await pruefeBild(file.data)
  if (!ergebnis.ok) throw new APIError(ergebnis.meldung, 400, null, true)
  const { datei, typ, bytes } = ergebnis.bild
  req.file = { ...file, name: datei, mimetype: typ, data: bytes, size: bytes.length }
  context['bilddatei'] = datei
}

/** A picture belongs to an organisation, and its file to nobody's whim. */
export const keepBild: CollectionBeforeChangeHook = ({ data, originalDoc, req, context }) => {
  const datei = originalDoc?.['datei'] ?? context['bilddatei']
  const konto = kontoVon(req)
  if (konto === null) return { ...data, datei }
  const organisation = idOf(data['organisation'] ?? originalDoc?.['organisation']) ?? konto.organisation
  checkOrganisation('medium', konto, organisation, originalDoc)
  return { ...data, organisation, datei }
}
