// Printed by print-operations.mjs from the API's own types. Do not edit.

/** What can be called with a key. */
export interface Operations {
  "leads.addNote": {
    kind: "write";
    input: {
      leadId: string;
      body: string;
    };
    output: {
      id: string;
    };
  };
  "leads.changeStage": {
    kind: "write";
    input: {
      leadId: string;
      stage: "new" | "contacted" | "qualified" | "converted" | "lost";
    };
    output: {
      from: "new" | "contacted" | "qualified" | "converted" | "lost";
      to: "new" | "contacted" | "qualified" | "converted" | "lost";
    };
  };
  "leads.create": {
    kind: "write";
    input: {
      name?: null | string;
      email?: null | string;
      phone?: null | string;
      note?: null | string;
      stage?: "new" | "contacted" | "qualified" | "converted" | "lost";
    };
    output: {
      id: string;
    };
  };
  "leads.get": {
    kind: "read";
    input: {
      leadId: string;
    };
    output: {
      id: string;
      email: null | string;
      name: null | string;
      createdAt: string;
      phone: null | string;
      stage: "new" | "contacted" | "qualified" | "converted" | "lost";
      source: "chat_page" | "widget" | "manual" | "imported" | "campaign";
      wants: Array<{
        id: string;
        label: string;
      }>;
      score: number;
      scoreReasons: Array<{
        reason: string;
        points: number;
      }>;
      stageChangedAt: string;
      lastActivityAt: string;
      assignee: null | {
        id: string;
        name: string;
      };
      phoneInWords: null | string;
      homes: Array<{
        home: {
          remarks: null | string;
          photos: Array<{
            id: string;
            alt: string;
          }>;
          listingType: "sale" | "rent";
          propertyType: null | string;
          standardStatus: string;
          listPrice: null | number;
          currency: string;
          rentPeriod: null | "month" | "week" | "day" | "year";
          bedroomsTotal: null | number;
          bathroomsTotal: null | number;
          livingArea: null | number;
          livingAreaUnits: null | "sqft" | "sqm";
          lotSizeArea: null | number;
          lotSizeUnits: null | "sqft" | "sqm" | "acre" | "hectare";
          yearBuilt: null | number;
          features: {
            [key: string]: boolean;
          };
          id: string;
          address: null | string;
          place: null | string;
          details?: {
            associationFee: null | number;
            associationFeeFrequency: null | "month" | "year" | "quarter" | "half_year";
            taxAnnualAmount: null | number;
            taxYear: null | number;
            garageSpaces: null | number;
            parkingTotal: null | number;
            stories: null | number;
            /** On which floor a flat is: 0 is the ground floor. */
            entryLevel: null | number;
            heating: null | string;
            cooling: null | string;
            energyRating: null | string;
            availabilityDate: null | string;
            securityDeposit: null | number;
            leaseTerm: null | string;
            virtualTourUrl: null | string;
          };
        };
        interest: "shown" | "asked";
      }>;
      neighbours: {
        previous: null | string;
        next: null | string;
        position: number;
        total: number;
      };
    };
  };
  "leads.listAll": {
    kind: "pages";
    input: {
      /** `nextCursor` of the page before. */
      cursor?: null | string;
      limit?: number;
      stage?: null | "new" | "contacted" | "qualified" | "converted" | "lost";
      source?: null | "chat_page" | "widget" | "manual" | "imported" | "campaign";
      /** The one lead that has this address. */
      email?: null | string;
      /** Only what has changed since. */
      updatedSince?: null | string;
    };
    output: {
      nextCursor: null | string;
      items: Array<{
        id: string;
        email: null | string;
        name: null | string;
        createdAt: string;
        phone: null | string;
        stage: "new" | "contacted" | "qualified" | "converted" | "lost";
        source: "chat_page" | "widget" | "manual" | "imported" | "campaign";
        wants: Array<{
          id: string;
          label: string;
        }>;
        score: number;
        lastActivityAt: string;
        assignee: null | {
          id: string;
          name: string;
        };
        phoneInWords: null | string;
      }>;
    };
  };
  "leads.update": {
    kind: "write";
    input: {
      leadId: string;
      name?: null | string;
      email?: null | string;
      phone?: null | string;
    };
    output: {
      fields: Array<"email" | "name" | "phone">;
    };
  };
  "listings.create": {
    kind: "write";
    input: {
      sourceId?: string;
      listingType?: "sale" | "rent";
      standardStatus?:
        | "withdrawn"
        | "pending"
        | "active"
        | "active_under_contract"
        | "canceled"
        | "closed"
        | "coming_soon"
        | "delete"
        | "expired"
        | "hold"
        | "incomplete";
      currency?: string;
      features?: {
        air_conditioning?: boolean;
        balcony?: boolean;
        basement?: boolean;
        cats_allowed?: boolean;
        concierge?: boolean;
        den?: boolean;
        dishwasher?: boolean;
        dogs_allowed?: boolean;
        elevator?: boolean;
        fireplace?: boolean;
        furnished?: boolean;
        garage?: boolean;
        garden?: boolean;
        gym?: boolean;
        heating?: boolean;
        in_unit_laundry?: boolean;
        new_construction?: boolean;
        parking?: boolean;
        pets_allowed?: boolean;
        pool?: boolean;
        storage?: boolean;
        terrace?: boolean;
        waterfront?: boolean;
        wheelchair_access?: boolean;
      };
      photoUrls?: Array<string>;
      internetAddressDisplay?: boolean;
      internetEntireListingDisplay?: boolean;
      country?: null | string;
      heating?: null | string;
      propertyType?:
        | null
        | "house"
        | "apartment"
        | "condo"
        | "townhouse"
        | "villa"
        | "penthouse"
        | "studio"
        | "room"
        | "multi_family"
        | "mobile_home"
        | "farm"
        | "land"
        | "commercial"
        | "other";
      listPrice?: null | number;
      rentPeriod?: null | "month" | "week" | "day" | "year";
      bedroomsTotal?: null | number;
      bathroomsTotal?: null | number;
      livingArea?: null | number;
      livingAreaUnits?: null | "sqft" | "sqm";
      lotSizeArea?: null | number;
      lotSizeUnits?: null | "sqft" | "sqm" | "acre" | "hectare";
      yearBuilt?: null | number;
      unparsedAddress?: null | string;
      city?: null | string;
      subdivisionName?: null | string;
      stateOrProvince?: null | string;
      postalCode?: null | string;
      latitude?: null | number;
      longitude?: null | number;
      publicRemarks?: null | string;
      listingUrl?: null | string;
      associationFee?: null | number;
      associationFeeFrequency?: null | "month" | "year" | "quarter" | "half_year";
      taxAnnualAmount?: null | number;
      taxYear?: null | number;
      garageSpaces?: null | number;
      parkingTotal?: null | number;
      stories?: null | number;
      /** On which floor a flat is: 0 is the ground floor. */
      entryLevel?: null | number;
      cooling?: null | string;
      energyRating?: null | string;
      availabilityDate?: null | string;
      securityDeposit?: null | number;
      leaseTerm?: null | string;
      virtualTourUrl?: null | string;
      listAgentFullName?: null | string;
      listingContractDate?: null | string;
      closeDate?: null | string;
      closePrice?: null | number;
      privateRemarks?: null | string;
      showingInstructions?: null | string;
      ownerName?: null | string;
      ownerPhone?: null | string;
      accessCode?: null | string;
    };
    output: {
      id: string;
    };
  };
  "listings.get": {
    kind: "read";
    input: {
      listingId: string;
    };
    output: {
      id: string;
      createdAt: string;
      country: null | string;
      currency: string;
      /** Where it comes from, and its key there. `api` for one that a key made. */
      source: string;
      updatedAt: string;
      features: {
        [key: string]: boolean;
      };
      listingType: "sale" | "rent";
      heating: null | string;
      sourceId: string;
      /** The record of the imported file it was last read from, counted from 1; null for one that no file brought. */
      sourceRow: null | number;
      propertyType: null | string;
      standardStatus: string;
      listPrice: null | number;
      rentPeriod: null | "month" | "week" | "day" | "year";
      bedroomsTotal: null | number;
      bathroomsTotal: null | number;
      livingArea: null | number;
      livingAreaUnits: null | "sqft" | "sqm";
      lotSizeArea: null | number;
      lotSizeUnits: null | "sqft" | "sqm" | "acre" | "hectare";
      yearBuilt: null | number;
      unparsedAddress: null | string;
      city: null | string;
      subdivisionName: null | string;
      stateOrProvince: null | string;
      postalCode: null | string;
      latitude: null | number;
      longitude: null | number;
      publicRemarks: null | string;
      photoUrls: Array<string>;
      listingUrl: null | string;
      associationFee: null | number;
      associationFeeFrequency: null | "month" | "year" | "quarter" | "half_year";
      taxAnnualAmount: null | number;
      taxYear: null | number;
      garageSpaces: null | number;
      parkingTotal: null | number;
      stories: null | number;
      /** On which floor a flat is: 0 is the ground floor. */
      entryLevel: null | number;
      cooling: null | string;
      energyRating: null | string;
      availabilityDate: null | string;
      securityDeposit: null | number;
      leaseTerm: null | string;
      virtualTourUrl: null | string;
      listAgentFullName: null | string;
      listingContractDate: null | string;
      closeDate: null | string;
      closePrice: null | number;
      internetAddressDisplay: boolean;
      internetEntireListingDisplay: boolean;
      photos: Array<{
        id: string;
        alt: string;
      }>;
      /** Whether the assistant has read it as it is now. */
      readByAssistant: boolean;
    };
  };
  "listings.listAll": {
    kind: "pages";
    input: {
      /** `nextCursor` of the page before. */
      cursor?: null | string;
      limit?: number;
      listingType?: null | "sale" | "rent";
      standardStatus?:
        | null
        | "withdrawn"
        | "pending"
        | "active"
        | "active_under_contract"
        | "canceled"
        | "closed"
        | "coming_soon"
        | "delete"
        | "expired"
        | "hold"
        | "incomplete";
      /** Only what has changed since. */
      updatedSince?: null | string;
      order?: "newest" | "oldest";
    };
    output: {
      nextCursor: null | string;
      items: Array<{
        id: string;
        createdAt: string;
        country: null | string;
        currency: string;
        /** Where it comes from, and its key there. `api` for one that a key made. */
        source: string;
        updatedAt: string;
        features: {
          [key: string]: boolean;
        };
        listingType: "sale" | "rent";
        heating: null | string;
        sourceId: string;
        /** The record of the imported file it was last read from, counted from 1; null for one that no file brought. */
        sourceRow: null | number;
        propertyType: null | string;
        standardStatus: string;
        listPrice: null | number;
        rentPeriod: null | "month" | "week" | "day" | "year";
        bedroomsTotal: null | number;
        bathroomsTotal: null | number;
        livingArea: null | number;
        livingAreaUnits: null | "sqft" | "sqm";
        lotSizeArea: null | number;
        lotSizeUnits: null | "sqft" | "sqm" | "acre" | "hectare";
        yearBuilt: null | number;
        unparsedAddress: null | string;
        city: null | string;
        subdivisionName: null | string;
        stateOrProvince: null | string;
        postalCode: null | string;
        latitude: null | number;
        longitude: null | number;
        publicRemarks: null | string;
        photoUrls: Array<string>;
        listingUrl: null | string;
        associationFee: null | number;
        associationFeeFrequency: null | "month" | "year" | "quarter" | "half_year";
        taxAnnualAmount: null | number;
        taxYear: null | number;
        garageSpaces: null | number;
        parkingTotal: null | number;
        stories: null | number;
        /** On which floor a flat is: 0 is the ground floor. */
        entryLevel: null | number;
        cooling: null | string;
        energyRating: null | string;
        availabilityDate: null | string;
        securityDeposit: null | number;
        leaseTerm: null | string;
        virtualTourUrl: null | string;
        listAgentFullName: null | string;
        listingContractDate: null | string;
        closeDate: null | string;
        closePrice: null | number;
        internetAddressDisplay: boolean;
        internetEntireListingDisplay: boolean;
        photos: Array<{
          id: string;
          alt: string;
        }>;
        /** Whether the assistant has read it as it is now. */
        readByAssistant: boolean;
      }>;
    };
  };
  "listings.update": {
    kind: "write";
    input: {
      listingId: string;
      country?: null | string;
      currency?: string;
      features?: {
        air_conditioning?: boolean;
        balcony?: boolean;
        basement?: boolean;
        cats_allowed?: boolean;
        concierge?: boolean;
        den?: boolean;
        dishwasher?: boolean;
        dogs_allowed?: boolean;
        elevator?: boolean;
        fireplace?: boolean;
        furnished?: boolean;
        garage?: boolean;
        garden?: boolean;
        gym?: boolean;
        heating?: boolean;
        in_unit_laundry?: boolean;
        new_construction?: boolean;
        parking?: boolean;
        pets_allowed?: boolean;
        pool?: boolean;
        storage?: boolean;
        terrace?: boolean;
        waterfront?: boolean;
        wheelchair_access?: boolean;
      };
      listingType?: "sale" | "rent";
      heating?: null | string;
      propertyType?:
        | null
        | "house"
        | "apartment"
        | "condo"
        | "townhouse"
        | "villa"
        | "penthouse"
        | "studio"
        | "room"
        | "multi_family"
        | "mobile_home"
        | "farm"
        | "land"
        | "commercial"
        | "other";
      standardStatus?:
        | "withdrawn"
        | "pending"
        | "active"
        | "active_under_contract"
        | "canceled"
        | "closed"
        | "coming_soon"
        | "delete"
        | "expired"
        | "hold"
        | "incomplete";
      listPrice?: null | number;
      rentPeriod?: null | "month" | "week" | "day" | "year";
      bedroomsTotal?: null | number;
      bathroomsTotal?: null | number;
      livingArea?: null | number;
      livingAreaUnits?: null | "sqft" | "sqm";
      lotSizeArea?: null | number;
      lotSizeUnits?: null | "sqft" | "sqm" | "acre" | "hectare";
      yearBuilt?: null | number;
      unparsedAddress?: null | string;
      city?: null | string;
      subdivisionName?: null | string;
      stateOrProvince?: null | string;
      postalCode?: null | string;
      latitude?: null | number;
      longitude?: null | number;
      publicRemarks?: null | string;
      photoUrls?: Array<string>;
      listingUrl?: null | string;
      associationFee?: null | number;
      associationFeeFrequency?: null | "month" | "year" | "quarter" | "half_year";
      taxAnnualAmount?: null | number;
      taxYear?: null | number;
      garageSpaces?: null | number;
      parkingTotal?: null | number;
      stories?: null | number;
      /** On which floor a flat is: 0 is the ground floor. */
      entryLevel?: null | number;
      cooling?: null | string;
      energyRating?: null | string;
      availabilityDate?: null | string;
      securityDeposit?: null | number;
      leaseTerm?: null | string;
      virtualTourUrl?: null | string;
      listAgentFullName?: null | string;
      listingContractDate?: null | string;
      closeDate?: null | string;
      closePrice?: null | number;
      internetAddressDisplay?: boolean;
      internetEntireListingDisplay?: boolean;
      privateRemarks?: null | string;
      showingInstructions?: null | string;
      ownerName?: null | string;
      ownerPhone?: null | string;
      accessCode?: null | string;
      /** The `updatedAt` with which the listing was read: it is not changed if somebody else has changed it since. */
      ifUnchangedSince?: string;
    };
    output: {
      fields: Array<string>;
    };
  };
  "organizations.profile": {
    kind: "read";
    input: {
      [key: string]: never;
    };
    output: {
      name: string;
      slug: string;
      tagline: null | string;
      currency: string;
      timeZone: string;
      brandColor: string;
      secondaryColor: null | string;
      assistantName: string;
      assistantAvatar: "key" | "bird" | "feather" | "leaf" | "lamp";
      greeting: string;
      suggestedQuestions: Array<string>;
      /** It waits to be deleted: the assistant does not answer. */
      closed: boolean;
      /** The path of the logo's picture; null where there is none. */
      logoUrl: null | string;
      /** The path of a picture that was uploaded in its place; null where there is none. */
      assistantPictureUrl: null | string;
      /** Homes that a buyer may be offered now. */
      homesOffered: number;
      /** When a listing last changed. */
      listingsUpdatedAt: null | string;
    };
  };
}

/** How each is called: read, written, or gone through page by page. */
export const OPERATIONS = {
  "leads.addNote": "write",
  "leads.changeStage": "write",
  "leads.create": "write",
  "leads.get": "read",
  "leads.listAll": "pages",
  "leads.update": "write",
  "listings.create": "write",
  "listings.get": "read",
  "listings.listAll": "pages",
  "listings.update": "write",
  "organizations.profile": "read",
} as const satisfies { [N in keyof Operations]: Operations[N]["kind"] };
