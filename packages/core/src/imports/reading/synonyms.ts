import type { PlainField } from "./target-fields";

/**
 * How exports head their columns: RESO Data Dictionary names (first) and the wordings in common use, in English and
 * in the basics of German, French, Spanish, Portuguese, Italian, Dutch and Polish. Written as `headerWords` gives them.
 */
export const SYNONYMS: Record<PlainField, string> = {
  sourceId: `
    listing id, mls number, mls id, mls, listing key, listing number, property id, property code, reference, ref,
    reference number, property reference, property ref, listing ref, agent ref, id, code, code number, property
    number, source id, external id, zpid, uid, uuid, advert id, ad id, objektnummer, objekt id, object id, objekt
    number, referencia, referencia inmueble, codigo, codigo imovel, codigo do imovel, reference annonce, numero
    annonce, annonce id, riferimento, codice, codice annuncio, referentie, numer oferty, number oferty, oferta id,
    id oferty, listing guid, web id, web reference`,
  listingType: `
    listing type, operation, operation type, transaction type, transaction, offer type, deal type, sale or rent,
    purpose, for, for sale or rent, sale type, type of sale, contract type, tipo de operacion, operacion, operacao,
    tipo de operacao, finalidade, tipo de negocio, vermarktungsart, angebotsart, type de transaction, type
    transaction, type offre, contratto, tipo contratto, rodzaj transakcji, typ transakcji, tenure type, business
    type, market, advert type, ad type, listing category, channel, transactie, koop huur`,
  propertyType: `
    property type, type, home type, house type, dwelling type, building type, unit type, estate type, type of
    property, property style, style, category, property category, asset type, listing property type, objektart,
    objekttyp, immobilientyp, immobilienart, haustyp, wohnungstyp, type de bien, type bien, type local, nature du
    bien, tipo, tipo de propiedad, tipo propiedad, tipo de inmueble, tipo inmueble, tipo de imovel, tipo imovel,
    tipologia, tipo immobile, tipo di immobile, woningtype, soort woning, type woning, rodzaj nieruchomosci, typ
    nieruchomosci, rodzaj zabudowy, kind, property kind, accommodation type`,
  propertySubType: `
    property sub type, property subtype, sub type, subtype, subtype of property, property sub category, subcategory,
    structure type, subtipo, sous type, detailed type`,
  standardStatus: `
    standard status, status, mls status, listing status, property status, sale status, availability, state of
    listing, sold, is sold, estado del anuncio, situacao, statut, verfugbarkeit, stato, beschikbaarheid, home
    status, contract status`,
  listPrice: `
    list price, price, asking price, listing price, current price, sale price, purchase price, sales price, offer
    price, price amount, price value, guide price, amount, cost, list price amount, price display, selling price,
    price total, total price, value, house price, home price, property price, price now, preis, kaufpreis,
    angebotspreis, verkaufspreis, prix, prix de vente, valeur fonciere, prix vente, precio, precio de venta, precio
    venta, importe, preco, preco de venda, preco venda, valor, valor de venda, valor venda, valor do imovel, prezzo,
    prezzo vendita, prezzo di vendita, prezzo richiesto, prijs, vraagprijs, koopprijs, koopsom, cena, cena
    calkowita, cena ofertowa, cena sprzedazy, median list price`,
  closePrice: `
    close price, closed price, sold price, sold for, price sold, final price, closing price, last sold price, sold
    amount`,
  rentPrice: `
    rent, monthly rent, rent price, rental price, rent per month, rent pcm, price per month, weekly rent, rent
    amount, rent per week, price per week, asking rent, lease amount, lease price, rental amount, total rent, pcm,
    pw, miete, kaltmiete, nettokaltmiete, mietpreis, monatsmiete, loyer, loyer mensuel, loyer hc, loyer cc,
    alquiler, precio alquiler, renta, renta mensual, arriendo, aluguel, aluguer, valor do aluguel, valor aluguel,
    canone, affitto, canone mensile, huur, huurprijs, huur per maand, czynsz najmu, rent monthly, base rent`,
  currency: `
    currency, price currency, currency code, list price currency, waehrung, wahrung, devise, moneda, moeda, valuta,
    waluta`,
  rentPeriod: `
    rent period, price type, rent frequency, price frequency, frequency, rental period, lease amount frequency,
    payment period, price period, period, price qualifier, letting frequency`,
  bedroomsTotal: `
    bedrooms total, bedrooms, beds, bedroom, bed, bdrms, bdrm, br, bds, number of bedrooms, bedroom count, bedrooms
    count, num bedrooms, total bedrooms, beds total, total beds, bedrooms number, no bedrooms, bhk, bed rooms, bed
    room, rooms bedroom, schlafzimmer, anzahl schlafzimmer, chambres, chambre, nb chambres, nombre de chambres,
    nombre chambres, habitaciones, habitacion, dormitorios, dormitorio, recamaras, recamara, alcobas, cuartos,
    quartos, quarto, dormitorios quartos, camere, camere da letto, numero camere da letto, slaapkamers, aantal
    slaapkamers, sypialnie, liczba sypialni`,
  roomsTotal: `
    rooms total, rooms, room, number of rooms, total rooms, room count, num rooms, room number, zimmer,
    zimmeranzahl, anzahl zimmer, zi, pieces, nb pieces, nombre de pieces, nombre pieces principales, ambientes,
    locali, vani, numero locali, kamers, aantal kamers, pokoje, liczba pokoi, ilosc pokoi, pokoi, assoalhadas,
    estancias`,
  bathroomsTotal: `
    bathrooms total, bathrooms total integer, bathrooms total decimal, bathrooms, baths, bathroom, bath, bathrms,
    ba, bths, baths total, total bathrooms, total baths, number of bathrooms, bathroom count, bathrooms count, num
    bathrooms, bath rooms, bath total, badezimmer, bader, baeder, anzahl badezimmer, anzahl bader, salles de bain,
    salle de bain, sdb, nb sdb, nombre de salles de bain, salles de bains, banos, bano, numero de banos, banheiros,
    banheiro, casas de banho, wc banheiro, bagni, bagno, numero bagni, badkamers, aantal badkamers, lazienki, liczba
    lazienek`,
  bathroomsFull: `
    bathrooms full, baths full, full baths, full bathrooms, full bath, bath full, full bathroom, number of full
    baths, bathrooms full count`,
  bathroomsHalf: `
    bathrooms half, baths half, half baths, half bathrooms, half bath, bath half, half bathroom, powder rooms,
    partial baths, bathrooms partial, baths partial, number of half baths`,
  livingArea: `
    living area, sqft, sqm, sqft living, area, size, building area total, building area, living sqft, sqft total,
    total sqft, house size, home size, property size, floor area, floor size, floor space, interior area, interior
    area sqft, internal area, square feet, built up area, built area, builtup area, super area, carpet area, covered
    area, surface covered, surface covered in sqm, total interior livable area, finished area, finished sqft, heated
    area, heated sqft, heated living area, sqft main, main sqft, gross living area, gla, usable area, net area,
    apartment size, unit size, living space, living space size, interior size, above grade finished area, area sqft,
    area sqm, living area sqft, bldg sqft, approx sqft, home sqft, building size, building sqft, total area,
    wohnflache, wohnflaeche, flache, flaeche, grosse, quadratmeter, nutzflache, surface, surface habitable,
    superficie, surface reelle bati, superficie construida, superficie util, metros cuadrados, metros, sqm
    construidos, sqm utiles, superficie total, construccion, area util, area construida, area total, area privativa,
    metragem, superficie commerciale, metri quadri, metratura, woonoppervlakte, oppervlakte, bewoonbare oppervlakte,
    powierzchnia, metraz, powierzchnia uzytkowa, pow, surface total, surface total in sqm`,
  livingAreaUnits: `
    living area units, area units, area unit, size unit, living area unit, sqft unit, area uom, size units, unit of
    measure, unit of area`,
  lotSizeArea: `
    lot size area, lot size, lot, lot area, lot sqft, lot size sqft, lot size square feet, lot size acres, acres,
    acreage, lot acres, acre lot, acres lot, sqft lot, lot area value, land area, land size, land, plot size, plot
    area, plot, site area, site size, lot size square meters, surface plot land, surface of land, lot dimensions,
    lot size dimensions, total acres, approx acres, land sqft, land sqm, hectares, grundstuck, grundstucksflache,
    grundstuecksflaeche, grundstuck flache, terrain, surface terrain, terreno, superficie terreno, superficie
    parcela, parcela, area do terreno, area terreno, superficie del terreno, perceel, perceeloppervlakte,
    powierzchnia dzialki, dzialka`,
  lotSizeUnits: `
    lot size units, lot area unit, lot area units, lot unit, lot size unit, land area unit, land area units, land
    unit, plot unit, lot uom`,
  yearBuilt: `
    year built, yr built, built, built year, construction year, year of construction, build year, year constructed,
    built in, yearblt, year, baujahr, annee de construction, annee construction, ano de construccion, ano
    construccion, anio, antiguedad ano, ano de construcao, ano construcao, anno di costruzione, anno costruzione,
    bouwjaar, rok budowy, age`,
  unparsedAddress: `
    unparsed address, address, full address, formatted address, property address, display address, listing address,
    street address full, complete address, address full, location address, site address, adresse, anschrift,
    direccion, domicilio, endereco, indirizzo, adres, adresse complete, full street line, address line, mailing
    location, ubicacion`,
  streetNumber: `
    street number, street number numeric, house number, street no, st number, hausnummer, huisnummer, numero civico`,
  streetName: `
    street name, street, street address, address 1, address1, address line 1, address line1, street line, addr1,
    line 1, addr, street name full, strasse, rue, calle, rua, logradouro, via, straat, straatnaam, ulica, street dir
    name`,
  unitNumber: `
    unit number, unit, apt, apartment, apt number, suite, apartment number, flat number, unit no, address unit, unit
    id`,
  cityStatePostal: `
    address 2, address2, address line 2, address line2, addr2, line 2, city state zip, city state postal,
    citystatezip, city st zip`,
  placePath: `
    place with parent names, location path, place path, location hierarchy, breadcrumb, breadcrumbs`,
  city: `
    city, town, city name, cityname, municipality, post town, posttown, postal city, locality, city town, place,
    suburb city, stadt, ort, gemeinde, ville, commune, ciudad, municipio, localidad, poblacion, cidade, citta,
    comune, stad, gemeente, plaats, woonplaats, miasto, miejscowosc, town city, property city`,
  subdivisionName: `
    subdivision name, subdivision, sub div, subdiv, neighborhood, neighbourhood, neighborhoods, neighborhood name,
    community, community name, location, localisation, area name, district, suburb, quarter, estate name,
    development, region name, mls area, mls area major, locality name, complex name, stadtteil, ortsteil, quartier,
    bezirk, barrio, distrito, colonia, zona, bairro, freguesia, quartiere, wijk, buurt, dzielnica, lokalizacja, area
    locality`,
  stateOrProvince: `
    state or province, state, province, state province, state code, region, state name, st, county state,
    bundesland, departement, region name full, provincia, estado, uf, regione, provincie, wojewodztwo, prov, address
    state, territory, emirate`,
  postalCode: `
    postal code, zip code, zip, zip or postal code, zip postal, zip postal code, postcode, zip 5, zipcode, pin code,
    pincode, plz, postleitzahl, code postal, cp, codigo postal, cep, cap, codice postale, kod pocztowy, eircode,
    outcode, address zip`,
  country: "country, country code, country name, land code, pais, pays, paese, kraj, nation",
  latitude: `
    latitude, lat, geo lat, geo latitude, y coordinate, breitengrad, latitud, latitudine, szerokosc geograficzna`,
  longitude: `
    longitude, lng, lon, long, geo lng, geo lon, geo longitude, x coordinate, langengrad, laengengrad, longitud,
    longitudine, dlugosc geograficzna`,
  coordinates: `
    coordinates, lat lon, lat lng, lat long, latlng, latlon, geo, geolocation, geo location, geo point, coords, gps,
    gps coordinates, latitude longitude, koordinaten, coordenadas, coordonnees, geometry coordinates, location
    coordinates`,
  title: `
    title, headline, name, listing title, property title, heading, ad title, listing name, property name, titel,
    titulo, titre, titolo, tytul, nazwa, subject, short description, summary title, uberschrift`,
  publicRemarks: `
    public remarks, description, remarks, text, full description, listing description, property description,
    comments, details, overview, summary, marketing remarks, public comments, long description, listing remarks,
    marketing description, about, body, content, desc, beschreibung, objektbeschreibung, descriptif, descripcion,
    descricao, decricao, descrizione, omschrijving, beschrijving, opis, annonce texte, what i love`,
  privateRemarks: `
    private remarks, agent remarks, confidential remarks, broker remarks, showing instructions, showing remarks,
    private notes, internal notes, office remarks, agent only remarks, realtor remarks, agent notes, private
    comments, lockbox, lock box, gate code, access code, internal comments, agent comments, interne notizen, private
    office remarks, lock box location`,
  amenities: `
    amenities, facilities, features, property features, appliances, appliances included, interior features, exterior
    features, community features, laundry features, laundry, parking features, association amenities, building
    features, key features, highlights, ausstattung, equipements, caracteristicas, comodidades, characteristics,
    caratteristiche, kenmerken, udogodnienia, equipment, tags, extras, building amenities, unit features, home
    features`,
  photoUrls: `
    media url, photo, photos, photo url, photo urls, image, images, image url, image urls, primary photo, alt
    photos, picture, pictures, thumbnail, img, img src, main image, main photo, photo link, image link, gallery,
    bilder, bild, fotos, foto, imagen, imagenes, imagem, imagens, immagine, immagini, zdjecia, zdjecie, image 1,
    photo 1, picture url, cover photo, carousel photos`,
  listingUrl: `
    listing url, url, link, property url, detail url, web url, page url, source url, listing link, permalink, href,
    virtual url, wlink, ad url, property link, lien, enlace, website link, hdp url, details url, web link`,
};
