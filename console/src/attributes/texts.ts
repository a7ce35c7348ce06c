import type { StandardField } from './standardField.js';

export const attributeTexts = {
  labels: {
    email: 'E-mail',
    phoneNumber: 'Phone number',
    name: 'Full name',
    givenName: 'First name',
    middleName: 'Middle name',
    familyName: 'Last name',
    nickname: 'Nickname',
    preferredUsername: 'Preferred username',
    birthdate: 'Date of birth',
    gender: 'Gender',
    locale: 'Language',
    zoneinfo: 'Time zone',
    address: 'Address',
    website: 'Website',
    profile: 'Profile page',
    picture: 'Picture',
  } satisfies Record<StandardField, string>,
  hints: {
    tel: 'With the country code: +44 20 7946 0958',
    locale: 'Such as en-GB',
    zoneinfo: 'Such as Europe/London',
    url: 'Such as https://example.com',
    number: 'A whole number',
  },
  complaints: {
    required: 'Fill in this field.',
    form: {
      email: 'Enter an address such as name@example.com.',
      tel: 'Enter the number with its country code, starting with +.',
      date: 'Enter a date.',
      number: 'Enter a whole number.',
    },
    tooShort: (least: number): string => `Enter at least ${String(least)} characters.`,
    tooLong: (most: number): string => `Enter at most ${String(most)} characters.`,
    tooSmall: (least: number): string => `Enter ${String(least)} or more.`,
    tooLarge: (most: number): string => `Enter ${String(most)} or less.`,
  },
  true: 'True',
  false: 'False',
};
