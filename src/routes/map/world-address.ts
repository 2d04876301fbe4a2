/** Where the shapes and the names of the map are fetched from. */
export const WORLD_ADDRESS = '/map/world.json';
