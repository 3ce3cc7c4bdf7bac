import type { DetailField } from "./target-fields";

/**
 * How exports head the columns of a home's details: RESO Data Dictionary names (first) and the wordings in common use.
 * Written as `headerWords` gives them. Only these very words name a detail: a longer header says something else of it.
 */
export const DETAIL_SYNONYMS: Record<DetailField, string> = {
  associationFee: `
    association fee, hoa fee, hoa fees, hoa, hoa dues, association fees, association dues, homeowners association fee, hoa assessment,
    hoa fee amount, hoa amount, hoa dues amount, hoa payment, hoa cost, assoc fee, assn fee, asso fee, assoc dues, assn dues, assc fee,
    hoa condo fee, condo fee, condo fees, condo coop fee, condo hoa fee, condominium fee, condo association fee, maintenance fee,
    maintenance fees, maintenance charge, maintenance charges, maint fee, common charges, common charge, coop fee, coop maintenance, strata fee,
    strata fees, strata levies, strata levy, body corporate fees, body corporate fee, body corporate, body corp fees, levies, levy, service charge,
    service charges, service charge amount, hausgeld, wohngeld, charges de copropriete, charges copropriete, charges copro, gastos de
    comunidad, gastos comunidad, cuota comunidad, comunidad, condominio, taxa de condominio, valor condominio, valor do condominio, cond fee,
    taxa condominio, spese condominiali, spese condominio, servicekosten, bijdrage vve, vve bijdrage, expensas, mantenimiento,
    cuota de mantenimiento, hoa fees amount, hoa fee total, fellesutgifter, felleskost, ejerudgift, manadsavgift, czynsz administracyjny`,
  associationFeeFrequency: `
    association fee frequency, hoa fee frequency, hoa frequency, hoa fee period, hoa period, hoa dues frequency, hoa paid, hoa fee paid,
    hoa payment frequency, hoa payment schedule, association fee period, condo coop fee frequency, condo fee paid, coop fee frequency, assoc fee frequency, assoc fee paid, assoc fee period,
    assn fee frequency, assn fee paid, association fees paid, condo fee frequency, hoa fee freq, hoa freq, assoc fee freq, fee frequency,
    maintenance fee frequency, strata fee frequency, service charge frequency, hoa term, hoa fee payment, assoc dues frequency`,
  taxAnnualAmount: `
    tax annual amount, tax, taxes, annual tax, annual taxes, property tax, property taxes, property tax amount, tax amount, tax amt,
    taxes amount, real estate tax, real estate taxes, re taxes, re tax, total taxes, total tax, gross taxes, net taxes, yearly tax, yearly taxes,
    annual property tax, annual property taxes, annual tax amount, annual taxes amount, tax annual, taxes annual, taxes yearly, tax per year,
    taxes per year, county tax~, taxe fonciere, taxes foncieres, taxe fonciere annuelle, municipal taxes, taxes municipales, ibi, ibi anual,
    iptu anual, yearly iptu, grundsteuer, property tax annual, full tax, approx taxes, total annual taxes, tot ann tax, ann tax, taxes total`,
  taxYear:
    "tax year, taxes year, year of tax, property tax year, tax yr, year taxes, tax amount year, tax annual year, assessment tax year",
  garageSpaces: `
    garage spaces, garage space count, garage capacity, garage cars, gar spaces, gar cap, garage count, number of garages, garage
    places, garage spots, garage number, garages number, garage size cars, car garage, num garage spaces, garage parking spaces, garage total,
    number garage, number garages, number garage spaces, garage spaces count, spaces garage, garage stalls, garage bays, gar number, number gar spaces`,
  parkingTotal: `
    parking total, parking spaces, parking space count, parking spaces count, number of parking spaces, parking spots, parking count, total
    spaces, total parking, total parking spaces, num parking, number parking, parking number, parking spots number, car spaces, carspaces, car parks,
    park spaces, places parking, nb parking, nombre de parkings, plazas de parking, num plazas, vagas garagem, vagas de garagem, numero
    vagas, n vagas, qtd vagas, posti auto, stellplatze, anzahl stellplatze, stellplatze anzahl, parkeerplaatsen, number of car spaces, parking
    spaces total, num parking spaces, no park spaces, number parking spaces, parking stalls, cajones de estacionamiento, parking space number`,
  stories: `
    stories, etagenanzahl, etagen gesamt, anzahl der etagen, stories total, number of stories, storeys, num stories, story count, story, stories number, levels, number of levels, floors, number of floors, total
    floors, floors total, floor count, floors count, num floors, floors number, floors in building, building floors, total levels, number stories,
    number floors, number levels, levels stories, total floor, building floors num, floor total, etagen, etagenzahl, anzahl etagen, geschosse,
    anzahl geschosse, nb etages, nombre etages, nombre d etages, plantas, numero de plantas, andares, numero de andares, piani, numero piani, piani
    edificio, verdiepingen, aantal verdiepingen, woonlagen, liczba pieter, etager, antal etager, kat sayisi, property stories, stories levels, total stories`,
  entryLevel: `
    entry level, floor, floor number, floor level, floor no, level, unit floor, unit floor number, apartment floor, floor of unit, on floor,
    etage, stockwerk, geschoss, etagennummer, planta, andar, piano, verdieping, woonlaag, pietro, numer pietra, vaning, etasje, etg, kerros,
    patro, podlazi, bulundugu kat, floor num, flat floor, unit level, entry floor, entry level number, etage bien, num etage, numero etage, level number`,
  heating: `
    heating, heat, heating type, heating system, type of heating, heating features, heating source, heating fuel~, heating description, heat
    type, heat source, heat system, heating information, heating details, heating and fuel, heat fuel~, heizung, heizungsart, heizart, chauffage,
    type de chauffage, type chauffage, mode de chauffage, calefaccion, tipo de calefaccion, tipo calefaccion, aquecimento, riscaldamento, tipo
    riscaldamento, verwarming, ogrzewanie, rodzaj ogrzewania, central heating~, uppvarmning, oppvarming, vytapeni, isitma, heating utilities`,
  cooling: `
    cooling, cool, cooling type, cooling system, type of cooling, cooling features, cooling description, cool type, cooling information,
    cooling details, air conditioning type, ac type, a c type, air conditioning description, cool system, cooling equipment, type of air conditioning`,
  energyRating: `
    energy rating, epc, epc rating, epc score~, energy class, energy efficiency rating, energy label, energy performance, energy efficiency class,
    energy efficiency, energy certificate, current energy rating, epc band, epc current, ber, ber rating, dpe, classe dpe, classe energie, classe energetique, etiquette
    energie, etiquette dpe, diagnostic performance energetique, energieeffizienzklasse, energieklasse, energieeffizienz, energielabel, clase energetica, certificado
    energetico, certificacion energetica, calificacion energetica, eficiencia energetica, certificado energetico letra, classe energetica, certificado
    energetico classe, klasa energetyczna, energiklass, energimerke, energimaerke, energy, hers index, hers score, nathers, nathers rating, epc class, peb, classe peb`,
  availabilityDate: `
    availability date, let date available, available date, date available, available from, available, available on, move in date, movein date, move in,
    available from date, lease available date, avail date, date avail, date of availability, available start date, ready date~, bezugsfrei ab, verfugbar ab, frei ab, bezugsfrei,
    disponible le, date disponibilite, date de disponibilite, disponible a partir de, disponible desde, fecha disponible, fecha de disponibilidad,
    disponivel a partir de, disponibile dal, beschikbaar per, beschikbaar vanaf, dostepne od, tilltrade, inflyttning, overtakelse, available date from`,
  securityDeposit: `
    security deposit, let bond, deposit, deposit amount, security deposit amount, rental deposit, lease deposit, sec deposit, sec dep, damage deposit, bond,
    bond amount, rental bond, security bond, kaution, mietkaution, depot de garantie, depot garantie, caution, fianza, deposito, deposito en garantia,
    deposito cauzionale, cauzione, caucao, borg, waarborgsom, kaucja, security, deposit required, deposition, depositum, tenancy deposit`,
  leaseTerm: `
    lease term, lease length, lease terms, term of lease, lease duration, lease period, minimum lease, min lease, minimum lease term, min lease term,
    minimum term, min term, min tenancy, minimum tenancy, tenancy length, tenancy term, let term, rental term, rental terms, contract length, lease term months,
    mietdauer, mindestmietdauer, duree du bail, duree bail, duracion contrato, duracion del contrato, durata contratto, huurperiode, okres najmu, lease type term`,
  virtualTourUrl: `
    virtual tour url unbranded, virtual tour url branded, virtual tour url, virtual tour, virtual tour link, virtual tour unbranded, virtual tour branded,
    virtual tour unbranded url, virtual tour branded url, tour url, tour link, video tour, video tour url, video tour link, virtual tour 1, unbranded virtual tour,
    branded virtual tour, unbranded tour, vtour, vtour url, virtual tour url 1, 3d tour, 3d tour url, matterport, matterport url, virtual viewing, virtual viewing url, virtueller
    rundgang, visite virtuelle, lien visite virtuelle, visita virtual, tour virtual, tour virtuale, link tour virtuale, virtual tours, 360 tour, virtual tour web address`,
  listAgentFullName: `
    list agent full name, listing agent name, list agent name, listing agent, list agent, agent name, agent full name, listing agent full name, agent, la
    name, la full name, list agent name full, primary agent, primary agent name, agent primary, listing agent 1, agents name, listed by agent, makler name, ansprechpartner, list agent 1
    full name, listing agent listing agent name, agent listing name, negotiator, sales agent, selling agent name~`,
  listingContractDate: `
    listing contract date, list date, listing date, listed date, date listed, listed on, on market date, listed at, list dt, listing start date, date of listing,
    on market, market date, original list date, listing contract dt, listing agreement date, date on market, list contract date, listed on date, first listed date~`,
  closeDate: `
    close date, closed date, closing date, sold date, date sold, settled date, settlement date, sold on, last sold date, close dt, closed dt, date closed, sold dt,
    sale date, date of sale, selling date, coe date, close of escrow, coe, completion date~, sale close date, date of closing, closedate actual`,
  showingInstructions: `
    showing instructions, show instructions, access instructions, showing requirements, viewing instructions, showing info, showing information, showing
    details, viewing arrangements, how to show, to show, inspection instructions, showing, showing instr, show instr, viewing notes, showing notes, showing contact instructions`,
  ownerName: `
    owner name, owner, owners name, owner full name, seller name, vendor name, landlord name, owner names, property owner, property owner name, owner 1,
    owner 1 name, sellers name, landlord, eigentumer, nom proprietaire, proprietaire, propietario, nombre propietario, proprietario, nome proprietario, homeowner name`,
  ownerPhone: `
    owner phone, owner phone number, owners phone, owner telephone, owner mobile, owner cell, seller phone, vendor phone, landlord phone, vendor mobile, landlord
    mobile, owner contact number, owner phone 1, seller phone number, telefono propietario, telephone proprietaire, owner home phone, owner cell phone`,
  accessCode: `
    access code, gate code, lockbox code, lock box code, alarm code, door code, lockbox combo, lockbox combination, lock box combo, entry code, lock box serial number, lockbox
    serial number, lockbox number, lock box number, lockbox, lock box, lb code, key box, keybox, key code, keypad code, gate access code, lockbox serial, combo code, security code`,
};
