import type { PlainField } from "./target-fields";

/**
 * How exports head their columns: RESO Data Dictionary names (first) and the wordings in common use, in English and
 * in the basics of a dozen other languages. Written as `headerWords` gives them; one that ends in ~ gives way to others.
 */
export const SYNONYMS: Record<PlainField, string> = {
  sourceId: `
    listing id, list number, list no, list id, mls number, mls id, mls, listing key, listing number, property id, property code, reference, ref,
    reference number, property reference, property ref, listing ref, agent ref, id, code, code number, property
    number, source id, external id, zpid, uid, uuid, advert id, ad id, objektnummer, objekt id, object id, objekt
    number, referencia, referencia inmueble, codigo, codigo imovel, codigo do imovel, reference annonce, numero
    annonce, annonce id, riferimento, codice, codice annuncio, referentie, numer oferty, number oferty, oferta id,
    id oferty, listing guid, web id, web reference,
    ml number, ml, mlsnum, web ref, web id number, scout id, expose id, id annonce, annonce number, id anuncio, anuncio id,
    ad number, advert number, id immobile, id inmueble, inmueble id, imovel id, id imovel, numero oferta, ogloszenie id, id ogloszenia, finnkode, bolig id, ilan number,
    listing no, listing code, property no, objektnr, objekt nr, lot code, house id, home id, apartment id, 物件番号`,
  listingType: `
    listing type, operation, operation type, transaction type, transaction, offer type, deal type, sale or rent,
    offering type, offering, trans type, trans type id, transaction type id, purpose, for, for sale or rent, sale type, type of sale, contract type, tipo de operacion, operacion, operacao,
    tipo de operacao, finalidade, tipo de negocio, vermarktungsart, angebotsart, type de transaction, type
    transaction, type offre, contratto, tipo contratto, rodzaj transakcji, typ transakcji, tenure type, business
    type, market, advert type, ad type, listing category, channel, transactie, koop huur,
    negocio, tipo negocio, objetivo, modalidade, modalidad, oferta, typ oferty, tipo oferta, tipo di contratto, vendita affitto, angebot, type annonce, mode~, sale rent, rent or sale, buy or rent, transacao, tipo transacao,
    property purpose, offer, for sale rent, type of offer, type of listing, deal, listed for`,
  propertyType: `
    property type, type, prop cat, prop category, prop class, prop sub id, home type, house type, dwelling type, building type, unit type, estate type, type of
    property, property style, style, category~, property category, asset type, listing property type, objektart,
    objekttyp, immobilientyp, immobilienart, haustyp, wohnungstyp, type de bien, type bien, type local, nature du
    bien, tipo, tipo de propiedad, tipo propiedad, tipo de inmueble, tipo inmueble, tipo de imovel, tipo imovel,
    tipologia, tipo immobile, tipo di immobile, woningtype, soort woning, type woning, rodzaj nieruchomosci, typ
    nieruchomosci, rodzaj zabudowy, kind, property kind, accommodation type,
    bldg type, building style, house style, prop type, proptype, type of house, type of home, dwelling, emlak tipi, konut tipi, bostadstyp, boligtype, boendeform, ejendomstype, upplatelseform, typ budynku, typ zabudowy, rodzaj oferty, categoria immobile,
    categorie, categoria, type of building, house type id, property class, class~, type of flat, flat type, apartment type, estate kind, druh nemovitosti, typ nemovitosti, 種別, 建物種別, description type, listing sub type`,
  propertySubType: `
    property sub type, property subtype, sub type, subtype, subtype of property, property sub category, subcategory,
    structure type, subtipo, sous type, detailed type`,
  standardStatus: `
    standard status, status, status id, mls status, listing status, property status, sale status, availability, state of
    listing, sold, is sold, estado del anuncio, situacao, statut, verfugbarkeit, stato, beschikbaarheid, home
    status, contract status,
    st, stat~, state of sale, status type, status text, marketing status, current status, mls listing status, stan oferty, etat annonce, estado de venta`,
  listPrice: `
    list price, price, asking price, listing price, current price, sale price, purchase price, sales price, offer
    price, price amount, price value, guide price, amount, cost, list price amount, price display, selling price,
    price total, total price, value, house price, home price, property price, price now, preis, kaufpreis,
    angebotspreis, verkaufspreis, prix, prix de vente, valeur fonciere, prix vente, precio, precio de venta, precio
    venta, importe, preco, preco de venda, preco venda, valor, valor de venda, valor venda, valor do imovel, prezzo,
    prezzo vendita, prezzo di vendita, prezzo richiesto, prijs, vraagprijs, koopprijs, koopsom, cena, cena
    calkowita, cena ofertowa, cena sprzedazy, median list price,
    lp, buy price, price guide, price in lakhs, price in crores, price lakhs, price crores, price cr, price lac, unformatted price, original price value~, price eur, price usd, asking price eur, listprice, price raw, starting price~, price from~, min price~,
    preis eur, kaufpreis eur, prix eur, prix fai, prix net vendeur, importe total, preco total, preco venda, cena brutto, cena zl, utgangspris, begaert pris, pris, prisantydning, totalpris, kontantpris, salgspris, hinta, myyntihinta, fiyat, fiyati, satis fiyati,
    prezzo euro, prezzo eur, 価格, 販売価格, price dollars, home value, prix du bien, prix demande, precio total, precio lista, valor total, valor do anuncio, harga`,
  closePrice: `
    close price, closed price, sold price, sold for, price sold, final price, closing price, last sold price, sold
    amount,
    sp~, sale amount, sold amt, resale price`,
  rentPrice: `
    rent, monthly rent, annual rent, yearly rent, rent per annum, rent per year, rent pa, rent yearly, rent annual, annual rent amount, rent price, rental price, rent per month, rent pcm, price per month, weekly rent, rent
    amount, rent per week, price per week, asking rent, lease amount, lease price, rental amount, total rent, pcm,
    pw, miete, kaltmiete, nettokaltmiete, mietpreis, monatsmiete, loyer, loyer mensuel, loyer hc, loyer cc,
    alquiler, precio alquiler, renta, renta mensual, arriendo, aluguel, aluguer, valor do aluguel, valor aluguel,
    canone, affitto, canone mensile, huur, huurprijs, huur per maand, czynsz najmu, rent monthly, base rent,
    hyra, leie, husleje, kira, najem, rent value, rent eur, rent amount eur, wynajem, price rent, cold rent, warm rent, gesamtmiete, warmmiete, loyer charges comprises, loyer cc hc, renta mensual, canone di locazione, prezzo affitto,
    valor locacao, valor de locacao, preco aluguel, aluguel mensal, czynsz, rent min~, min rent~, market rent, rent price monthly, prix location, prix loyer, 賃料, 家賃, lease rate, rent usd, rental, rents`,
  currency: `
    currency, price currency, currency code, list price currency, waehrung, wahrung, devise, moneda, moeda, valuta,
    waluta,
    ccy, cur, moeda preco, wahrung code, price ccy, list price currency code`,
  rentPeriod: `
    rent period, price type, rent frequency, price frequency, frequency, rental period, lease amount frequency,
    payment period, price period, period, price qualifier, letting frequency`,
  bedroomsTotal: `
    bedrooms total, bedrooms, beds, bedroom, bed, bdrms, bdrm, br, bds, number of bedrooms, bedroom count, bedrooms
    count, num bedrooms, total bedrooms, beds total, total beds, bedrooms number, no bedrooms, bhk, bed rooms, bed
    room, rooms bedroom, schlafzimmer, anzahl schlafzimmer, chambres, chambre, nb chambres, nombre de chambres,
    nombre chambres, habitaciones, habitacion, dormitorios, dormitorio, recamaras, recamara, alcobas, cuartos,
    quartos, quarto, dormitorios quartos, camere, camere da letto, numero camere da letto, slaapkamers, aantal
    slaapkamers, sypialnie, liczba sypialni,
    bdr, bed count, bed range, bedrooms range, bedroom range, tipologia, bedroom abv gr, bedroom number, num beds, number beds, bed number, sleeping rooms, nb chambre, nb de chambres, nombre de chambre, nombre chambre, num habitaciones, numero habitaciones, numero de habitaciones,
    num dormitorios, numero de dormitorios, numero de quartos, num quartos, qtd quartos, qtde quartos, quantidade quartos, num camere, numero camere, soverom, sovrum, sovevaerelser, makuuhuoneet, liczba sypialni, anzahl der schlafzimmer, schlafraume, rooms bedrooms, total bedroom, beds number, br number, number of beds, nb bedrooms, yatak odasi`,
  roomsTotal: `
    rooms total, rooms, room, number of rooms, total rooms, room count, num rooms, room number, zimmer,
    zimmeranzahl, anzahl zimmer, zi, pieces, nb pieces, nombre de pieces, nombre pieces principales, ambientes,
    locali, vani, numero locali, kamers, aantal kamers, pokoje, liczba pokoi, ilosc pokoi, pokoi, assoalhadas,
    estancias,
    rum, antal rum, vaerelser, rom, antall rom, huoneet, oda sayisi, dispozice, dispozicia, pocet izieb, stanze, numero stanze, num stanze, camere e locali, n rooms, number rooms, no rooms, anzahl der zimmer, zimmer anzahl, nombre de piece, nb piece, nombre pieces, number of pieces, numero de ambientes, ambiente, 間取り, comodos, rooms number, tot rms abv grd`,
  bathroomsTotal: `
    bathrooms total, fb hb, full half baths, baths full half, bth f h, baths f h, total bth, bths total, tot bth, bathrooms total integer, bathrooms total decimal, bathrooms, baths, bathroom, bath, bathrms,
    ba, bths, baths total, total bathrooms, total baths, number of bathrooms, bathroom count, bathrooms count, num
    bathrooms, bath rooms, bath total, badezimmer, bader, baeder, anzahl badezimmer, anzahl bader, salles de bain,
    salle de bain, sdb, nb sdb, nombre de salles de bain, salles de bains, banos, bano, numero de banos, banheiros,
    banheiro, casas de banho, wc banheiro, bagni, bagno, numero bagni, badkamers, aantal badkamers, lazienki, liczba
    lazienek,
    bath range, bathrooms range, num baths, number baths, baths number, bath count, baths count, n bathrooms, n baths, number of baths, no bathrooms, num banos, numero banos, cantidad de banos, banos completos, numero de banheiros, num banheiros, qtd banheiros, nb salles de bain, nb salle de bain, nombre salles de bain,
    salle de bains, salle d eau, bad, bader anzahl, bad anzahl, badkamer, aantal badkamer, liczba lazienek, lazienka, baderom, badrum, badevaerelser, banyo sayisi, total bathroom, washrooms, washroom, baths consolidated, nombre de salle de bain, bagni totali, num bagni`,
  bathroomsFull: `
    bathrooms full, baths full, full baths, full bathrooms, full bath, bath full, full bathroom, number of full
    baths, bathrooms full count,
    fb, full bth, baths full count, f baths, bath full count`,
  bathroomsHalf: `
    bathrooms half, baths half, half baths, half bathrooms, half bath, bath half, half bathroom, powder rooms,
    partial baths, bathrooms partial, baths partial, number of half baths,
    hb, half bth, 1 2 baths, 1 2 bath, 1 2 bathrooms, baths 1 2, bath 1 2, partial bathrooms, h baths, bath half count, three quarter and half baths, baths partial count`,
  bathroomsThreeQuarter: `
    bathrooms three quarter, 3 4 baths, 3 4 bath, three quarter baths, three quarter bath, baths 3 4, bath 3 4,
    three quarter bathrooms, 3 4 bathrooms, tq baths, 3qb`,
  showerRooms:
    "salles d eau, nb salles d eau, nombre de salles d eau, salle d eau, nb sde, sde, shower rooms, shower room",
  livingArea: `
    living area, sqft, sqm, sqft living, area~, fin sqft, finished sqft total, sqft finished, sqft fin, fin sf, sqft liv, liv sqft, livable sqft, size, building area total, building area, living sqft, sqft total,
    total sqft~, total finished sqft, house size, home size, property size, floor area, floor size, floor space, interior area, interior
    area sqft, internal area, square feet, built up area, built area, builtup area, super area, carpet area, covered
    area, surface covered, surface covered in sqm, total interior livable area, finished area, finished sqft, heated
    area, heated sqft, heated living area, sqft main, main sqft, gross living area, gla, usable area, net area,
    apartment size, unit size, living space, living space size, interior size, above grade finished area, area sqft,
    area sqm, living area sqft, bldg sqft, approx sqft, home sqft, building size, building sqft, total area,
    wohnflache, wohnflaeche, flache, flaeche, grosse, quadratmeter, nutzflache, surface, surface habitable,
    superficie, surface reelle bati, superficie construida, superficie util, metros cuadrados, metros, sqm
    construidos, sqm utiles, construccion, area util, area construida, area total, area privativa,
    metragem, superficie commerciale, metri quadri, metratura, woonoppervlakte, oppervlakte, bewoonbare oppervlakte,
    powierzchnia, metraz, powierzchnia uzytkowa, pow,
    sf, living sf, total sf, sf total, approx sf, bldg sf, building sf, gr liv area, sqft range, sq footage, square footage, sqft size, liv area, livable area, liveable area, internal size, built sqm, sqm built, sqm useful, sq mt built, sqm of house, net sqm, gross sqm, house area, home area, apartment area, flat area, unit area, sqm living, living sqm, floor area sqft, floor area sqm, property area, super built up area, superbuilt up area, built up, buildup area,
    wohnflache ca, gesamtflache, nutzflache ca, flache in sqm, grosse in sqm, wohnflache in sqm, surface loi carrez, surface carrez, loi carrez, surface bien, surface totale, metres carres, superficie habitable, superficie construida sqm, superficie construite, superficie interna, superficie abitabile, superficie lorda, superficie netta, superficie coperta, metri, mq commerciali,
    sqm commerciali, area bruta, area interna, area do imovel, area util sqm, area construida sqm, tamanho, tamano, metragem quadrada, metros quadrados, woonopp, bruto vloeroppervlakte, powierzchnia calkowita, powierzchnia mieszkania, pow calkowita, powierzchnia w sqm, boarea, boyta, bostadsyta, boligareal, bruksareal, primaerrom, p rom, bra, asuinpinta ala, plocha, uzitna plocha, sqm brut, sqm net, brut sqm, net sqm, brut metrekare, net metrekare, metrekare, 専有面積, 面積, luas bangunan, living surface`,
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
    powierzchnia dzialki, dzialka,
    lot sf, lot sz, lot ac, lot square feet, lot square footage, lot acreage, acres total, total lot size, lot size acre, erf size, erf, stand size, section size, land size sqm, land area sqm, land area sqft, land acres, plot area sqm, plot size sqm, plot acres, sqm lot, sqm allotment, sq mt allotment, sqm plot, sqm terreno, parcel size, parcel area, ground area, terrain surface, surface du terrain, surface de terrain, superficie du terrain, superficie terrain,
    superficie de parcela, superficie de terreno, sup terreno, superficie del lote, lote, tamano terreno, area lote, area do lote, area total do terreno, tamanho do terreno, superficie del terreno, superficie terreno sqm, giardino sqm, grundstucksflache ca, grundstueck, grundstuecksflache ca, grundflache, kaveloppervlakte, perceel oppervlakte, pow dzialki, powierzchnia gruntu, tomtarea, tomt, tomteareal, grundareal, grund, tontin pinta ala, plocha pozemku, pozemek, arsa alani, 土地面積, luas tanah, lot frontage area`,
  lotSizeUnits: `
    lot size units, lot area unit, lot area units, lot unit, lot size unit, land area unit, land area units, land
    unit, plot unit, lot uom`,
  yearBuilt: `
    year built, yr built, built, built year, construction year, year of construction, build year, year constructed,
    built in, yearblt, year, baujahr, annee de construction, annee construction, ano de construccion, ano
    construccion, anio, antiguedad ano, ano de construcao, ano construcao, anno di costruzione, anno costruzione,
    bouwjaar, rok budowy, age,
    yb, yr, yr blt, yrblt, year blt, year constr, built date, date built, construction date year, ano, ano constr, rok, rok stavby, rok vystavby, byggar, byggear, opforelsesar, rakennusvuosi, yapim yili, insa yili, 築年, annee, annee constr, anno, anno costr, jahr, year of build, year of built, yearbuilt estimated, original year built, house year built`,
  unparsedAddress: `
    unparsed address, address, full address, formatted address, property address, display address, listing address,
    street address full, complete address, address full, location address, site address, adresse, anschrift,
    direccion, domicilio, endereco, indirizzo, adres, adresse complete, full street line, address line, mailing
    location, ubicacion,
    full street address, property full address, address line full, listing street address, street address and city, localizacion direccion, adress, gatuadress, gateadresse, osoite, adresa, ulice, acik adres, 住所, 所在地, alamat, adresse du bien, addressline, raw address, address display, address text`,
  streetNumber: `
    street number, numero~, street number numeric, house number, street no, st number, hausnummer, hausnr, haus nr, hnr, huisnummer, numero civico,
    adresse numero, numero de rue, numero rue, numero voie, number street, number house, st no, street num, numero calle, strassennummer, nr domu, primary number`,
  streetDirPrefix:
    "street dir prefix, street direction, street dir, street direction prefix, st dir, dir prefix, address street direction, pre direction",
  streetName: `
    street name, street, street address, address 1, address1, address line 1, address line1, street line, addr1,
    line 1, addr, street name full, strasse, rue, calle, rua, logradouro, via, straat, straatnaam, ulica, street dir
    name,
    adresse nom voie, nom voie, nom de la voie, nom rue, voie, nazwa ulicy, address street, addressstreet, straße, strasse hausnummer, strasse und hausnummer, street and number, gata, gate, vej, katu, cadde, st name, full street`,
  streetSuffix: "street suffix, street type, st suffix, street suffix modifier, address street suffix, st type",
  streetDirSuffix: "street dir suffix, street direction suffix, post direction, dir suffix",
  unitNumber: `
    unit number, unit, apt, apartment, apt number, suite, apartment number, flat number, unit no, address unit, unit
    id,
    apartment no, apt no, unit num, condo number, suite number, lgh number`,
  cityStatePostal: `
    address 2, address2, address line 2, address line2, addr2, line 2, city state zip, city state postal,
    citystatezip, city st zip`,
  placePath: `
    place with parent names, location path, place path, location hierarchy, breadcrumb, breadcrumbs`,
  city: `
    city, town, city name, cityname, municipality, post town, posttown, postal city, locality~, city town, place,
    suburb city, stadt, ort, gemeinde, ville, commune, ciudad, municipio, localidad, poblacion, cidade, citta,
    comune, stad, gemeente, plaats, woonplaats, miasto, miejscowosc, town city, property city,
    addr city, addresscity, citta comune, nom commune, concelho, localite, ville nom, nom ville, city municipality, municipality name, ciudad nombre, kommun, kommune, poststed, postort, by~, kaupunki, mesto, obec, il~, sehir, 市区町村, 市, kota, city district name, city area, regio 2, town name, place name, cidade nome, plaatsnaam, wohnort, gmina`,
  subdivisionName: `
    subdivision name, subdivision, sub div, subdiv, neighborhood, neighbourhood, neighborhoods, neighborhood name,
    community, community name, location, localisation, area name, district, suburb, quarter, estate name,
    development, region name, mls area, mls area major, locality name, complex name, stadtteil, ortsteil, quartier,
    bezirk, barrio, distrito, colonia, zona, bairro, freguesia, quartiere, wijk, buurt, dzielnica, lokalizacja, area
    locality,
    subd, sub~, subdivison, locality, omrade, bydel, mahalle, semt, ilce, freguesia bairro, parish, quartiere zona, nombre barrio, hood, community area, section~, zone~, arrondissement, lokalita, osiedle, neighbourhood name, barrio nombre, macrozona, microzona, area locality name, sub locality, sublocality, location area, region area, regio 3`,
  stateOrProvince: `
    state or province, state, location state, address state, property state, province, state province, state code, region~, state name, st, county state,
    bundesland, departement, region name full, provincia, estado, uf, regione, provincie, wojewodztwo, prov, address
    state, territory, emirate,
    addr state, addressstate, province name, st code, state abbr, state abbreviation, kraj wojewodztwo, woiwodztwo, lan, fylke, maakunta, 都道府県, negeri, prov state, regio, regio 1, estado uf, comunidad autonoma, region administrativa, departement nom, nom departement, county or region, canton, kanton, bundesland name, provincia nombre`,
  postalCode: `
    postal code, zip code, zip, zip or postal code, zip postal, zip postal code, postcode, zip 5, zipcode, pin code,
    pincode, plz, postleitzahl, code postal, cp, codigo postal, cep, cap, codice postale, kod pocztowy, eircode,
    outcode, address zip,
    zip postal, postal, zip code plus, postnummer, postnr, postinumero, psc, posta kodu, 郵便番号, poskod, code post, geo plz, codice avviamento postale, cod postal, address zipcode, addresszipcode, zip cd, postal cd, zipcode 5, geo code postal, post code area, postcode full, codigo postal cp, post`,
  postalCodeEnd: "postal code 2, incode, inward code, postcode incode, zip 4, zip plus 4, postal code plus 4",
  country:
    "country, country code, country name, land code, pais, pays, paese, kraj, nation, country iso, iso country, country name en, land, lande, ulke, pais nombre, country long, 国",
  latitude: `
    latitude, lat, geo lat, geo latitude, y coordinate, breitengrad, latitud, latitudine, szerokosc geograficzna,
    lattitude, latitude wgs 84, gps lat, map lat, y~, coord y, lat wgs 84, enlem, 緯度, geo latitude deg`,
  longitude: `
    longitude, lng, lon, long, geo lng, geo lon, geo longitude, x coordinate, langengrad, laengengrad, longitud,
    longitudine, dlugosc geograficzna,
    longtitude, longitude wgs 84, gps lon, gps lng, gps long, map lng, map lon, map long, x~, coord x, lon wgs 84, boylam, 経度`,
  coordinates: `
    coordinates, lat lon, lat lng, lat long, latlng, latlon, geo, geolocation, geo location, geo point, coords, gps,
    gps coordinates, latitude longitude, koordinaten, coordenadas, coordonnees, geometry coordinates, location
    coordinates,
    lat lon coordinates, lat and long, latitude and longitude, latitude longitude pair, map coordinates, location point, point~, gps position, geo coordinates, geocode`,
  title: `
    title, title en, headline, name, listing title, property title, heading, ad title, listing name, property name, titel,
    titulo, titre, titolo, tytul, nazwa, subject, short description, summary title, uberschrift,
    baslik, rubrik, overskrift, tittel, otsikko, nazev, advert title, annonce titre, anuncio titulo, titolo annuncio, nombre, nome, nom, naslov, 物件名, tajuk, bezeichnung, objekttitel, objekttitel titel, property headline, listing headline, title text`,
  publicRemarks: `
    public remarks, description, description en, remarks, text, full description, listing description, property description,
    comments, details, overview, summary, marketing remarks, public comments, long description, listing remarks,
    marketing description, about, body, content, desc, beschreibung, objektbeschreibung, descriptif, descripcion,
    descricao, decricao, descrizione, omschrijving, beschrijving, opis, annonce texte, what i love,
    beskrivning, beskrivelse, kuvaus, popis, aciklama, 説明, public description, listing public remarks, description text, full text, description full, property remarks, listing comments, sales pitch, marketing text, texte annonce, texte, texto, testo, objektbeskrivelse, body text, agent description, internet remarks, web remarks, mls remarks, public remark, publicremark, what s special, whats special`,
  privateRemarks: `
    private remarks, agent remarks, confidential remarks, broker remarks, showing remarks,
    private notes, internal notes, office remarks, agent only remarks, realtor remarks, agent notes, private
    comments, internal comments, agent comments, interne notizen, private
    office remarks, lock box location, lockbox location,
    remarks agent, remarks private, remarks office, remarks realtor, remarks broker, remarks confidential, private remark, agent only, broker only remarks, confidential notes, notes internal, realtor only remarks,
    agent to agent remarks, remarks private, confidential comments, office notes, agent private remarks, realtor comments`,
  amenities: `
    amenities, facilities, features, feature, private amenities, property features, appliances, appliances included, interior features, exterior
    features, community features, laundry features, laundry, parking features, association amenities, building
    features, key features, highlights, ausstattung, equipements, caracteristicas, comodidades, characteristics,
    caratteristiche, kenmerken, udogodnienia, equipment, tags, extras, building amenities, unit features, home
    features,
    amenity, services, other features, additional features, features list, facilities list, amenities list, prestations, extras incluidos, servicios, amenidades, diferenciais, dotazioni, informacje dodatkowe, dodatkowe informacje, wyposazenie, property amenities, unit amenities, community amenities, apartment amenities, interior amenities, exterior amenities`,
  photoUrls: `
    media url, photo, photos, photo url, photo urls, image, images, image url, image urls, primary photo, alt
    photos, picture, pictures, thumbnail, img, img src, main image, main photo, photo link, image link, gallery,
    bilder, bild, fotos, foto, imagen, imagenes, imagem, imagens, immagine, immagini, zdjecia, zdjecie, image 1,
    photo 1, picture url, cover photo, carousel photos,
    pics, photo gallery, photos url, images url, image link 1, all photos, all images, image list, picture link, photo links, primary image, featured image, hero image, zdjecia url, url photo, url image, photo 1 url, main photo url, photographs`,
  internetAddressDisplay: `
    internet address display yn, internet address display, address display yn, display address yn, display address,
    show address, show address on internet, address on internet, publish address`,
  internetEntireListingDisplay: `
    internet entire listing display yn, internet entire listing display, internet display yn, display on internet,
    show on internet, publish on internet, idx display yn, idx yn, internet yn`,
  listingUrl: `
    listing url, url, link, property url, detail url, web url, page url, source url, listing link, permalink, href,
    virtual url, wlink, ad url, property link, lien, enlace, website link, hdp url, details url, web link,
    ad link, listing page, url annonce, url anuncio, url immobile, link annuncio, link oferty, adres url, pagina, full link, listing web address, property page, url address, detail page, canonical url, share url, public url, sayfa`,
};
